import { randomUUID } from 'node:crypto';
import { type Attachment, attachmentPath, type ConversationId, type Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeClock, fakeClock } from '../src/kernel/testing/index.ts';
import { type AgentClient, ProblemAnswer } from './agent-client.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from './house.ts';
import type { Colleague } from './promises/marked-shop.ts';
import { takeOver } from './promises/take-over.ts';
import type { VisitorClient } from './visitor-client.ts';

let house: TestHouse;
let shop: Shop;
let agent: Colleague;
let clock: FakeClock;
beforeAll(async () => {
  clock = fakeClock();
  house = await openTestHouse({ clock });
  shop = await openShop(house);
  agent = await shop.addAgent();
});
afterAll(() => house.close());

const on = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof ProblemAnswer ? error.problem.code : String(error)),
  );

/** A customer who was answered by the agent. */
async function talk(text = 'The secret price is 42', more: { attachments?: Attachment[] } = {}) {
  const visitor = await shop.visitor();
  const id = await visitor.say('What does it cost?');
  await settled(house);
  await takeOver(agent, shop.workspaceId, id);
  const seq = await answer(agent, id, text, more);
  return { visitor, id, seq };
}
async function answer(by: AgentClient, id: ConversationId, text: string, more = {}) {
  const sent = await by.call('sendMessage', { ...on(id), body: { clientId: randomUUID(), text, ...more } });
  return sent.entries.at(-1)?.seq ?? 0;
}
async function upload(by: AgentClient, text = 'file content'): Promise<Attachment> {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/plain' }), 'price.txt');
  const response = await fetch(`${house.url}/api/v1/workspaces/${shop.workspaceId}/files`, {
    method: 'POST',
    headers: { cookie: by.cookie, 'x-parley': '1' },
    body: form,
  });
  return (await response.json()) as Attachment;
}
const statusOf = async (file: Attachment, headers: Record<string, string> = {}) =>
  (await fetch(house.url + attachmentPath(file), { headers })).status;
const readsOf = async (visitor: VisitorClient, id: ConversationId): Promise<Entry[]> =>
  (await visitor.call('listVisitorEntries', { params: { conversationId: id }, query: { after: 0 } })).data;
/** Everything that reaches a customer about their conversations, in one text. */
async function allThatReaches(visitor: VisitorClient, id: ConversationId): Promise<string> {
  const socket = await visitor.socket({ [id]: 0 });
  await socket.next((push) => push.t === 'entries');
  const pushed = socket.received;
  await socket.close();
  return JSON.stringify([await readsOf(visitor, id), pushed]);
}

test('a recalled message reaches the customer no more: not its words, its file or its preview; colleagues see all of it', async () => {
  const file = await upload(agent);
  const { visitor, id, seq } = await talk('The secret price is 42', { attachments: [file] });
  expect(await allThatReaches(visitor, id)).toContain('secret price');
  expect(await statusOf(file)).toBe(200);
  const open = await visitor.socket();
  const { contactUnread } = await agent.call('getConversation', on(id));
  const { entries, state } = await agent.call('recallMessage', { ...on(id), body: { seq } });
  expect(entries.map(({ body }) => body)).toEqual([{ kind: 'recalled', seq }]);
  expect(state).toMatchObject({ preview: { text: '' }, contactUnread: contactUnread - 1 });
  await open.next(
    (push) => push.t === 'entries' && push.entries.some(({ body }) => body.kind === 'recalled'),
  );
  await open.close();
  await settled(house);
  const reached = await allThatReaches(visitor, id);
  expect(reached).not.toContain('secret');
  expect(reached).not.toContain(file.key);
  expect(reached).toContain('"amended":"recalled"');
  expect(await statusOf(file)).toBe(404);
  expect(await statusOf(file, { cookie: agent.cookie })).toBe(200);
  const { data } = await agent.call('listEntries', { ...on(id), query: { after: 0 } });
  expect(JSON.stringify(data)).toContain('secret price');
  const again = await agent.call('recallMessage', { ...on(id), body: { seq } });
  expect(again.entries).toEqual([]);
});

test('an edit says only the new words to the customer, and a later recall takes those too', async () => {
  const { visitor, id, seq } = await talk('It costs forty-one');
  const body = { seq, text: 'It costs 40' };
  const { state } = await agent.call('editMessage', { ...on(id), body });
  expect(state.preview?.text).toBe('It costs 40');
  expect(await allThatReaches(visitor, id)).not.toContain('forty-one');
  const read = (await readsOf(visitor, id)).find((entry) => entry.seq === seq);
  expect(read).toMatchObject({ amended: 'edited', body: { text: 'It costs 40' } });
  await agent.call('recallMessage', { ...on(id), body: { seq } });
  expect(await allThatReaches(visitor, id)).not.toContain('It costs');
  expect(await codeOf(agent.call('editMessage', { ...on(id), body }))).toBe('message.gone');
});

test('the search finds what a message says now, and nothing that was recalled', async () => {
  const { id, seq } = await talk('zebrafish is the code');
  const found = async (q: string) => {
    clock.advance(1_000);
    await settled(house);
    return (
      await shop.owner.call('searchEntries', { params: { workspaceId: shop.workspaceId }, query: { q } })
    ).data.map(({ entry }) => entry.seq);
  };
  expect(await found('zebrafish')).toEqual([seq]);
  const edited = await agent.call('editMessage', { ...on(id), body: { seq, text: 'quagmire is the code' } });
  expect(await found('zebrafish')).toEqual([]);
  expect(await found('quagmire')).toEqual([edited.entries[0]?.seq]);
  await agent.call('recallMessage', { ...on(id), body: { seq } });
  expect(await found('quagmire')).toEqual([]);
});

test('agents and customers quote messages of the same conversation, and nothing else', async () => {
  const { visitor, id, seq } = await talk();
  const quote = async (quotes: number) =>
    codeOf(agent.call('sendMessage', { ...on(id), body: { clientId: randomUUID(), text: 'This', quotes } }));
  expect(await quote(seq)).toBe('done');
  const { entries } = await agent.call('addNote', {
    ...on(id),
    body: { clientId: randomUUID(), text: 'inside' },
  });
  expect(await quote(entries[0]?.seq ?? 0)).toBe('message.not-found');
  expect(await quote(900)).toBe('message.not-found');
  const say = (quotes: number) =>
    visitor.call('sayAsVisitor', {
      body: { clientId: randomUUID(), text: 'And this?', conversationId: id, quotes },
    });
  const said = await say(seq);
  expect((await readsOf(visitor, id)).find((entry) => entry.seq === said.seq)?.body).toMatchObject({
    quotes: seq,
  });
  // What was recalled before their words came holds them up no more than what never was.
  await agent.call('recallMessage', { ...on(id), body: { seq } });
  for (const quotes of [seq, entries[0]?.seq ?? 0]) {
    const { seq: at } = await say(quotes);
    expect((await readsOf(visitor, id)).find((entry) => entry.seq === at)?.body).toEqual({
      kind: 'message',
      text: 'And this?',
    });
  }
});

test('what is quoted is read as it stands now, with what changed it; nothing where nothing was said, or by whom may not see it', async () => {
  const { id, seq } = await talk('It costs 41');
  const other = await answer(agent, id, 'Anything else?');
  const read = async (at = seq, by: AgentClient = agent) =>
    (await by.call('getMessage', { ...on(id), query: { seq: at } })).data.map(({ body }) =>
      'text' in body ? `${body.kind} ${body.text}` : body.kind,
    );
  expect(await read()).toEqual(['message It costs 41']);
  await agent.call('editMessage', { ...on(id), body: { seq, text: 'It costs 40' } });
  await agent.call('editMessage', { ...on(id), body: { seq: other, text: 'More?' } });
  expect(await read()).toEqual(['message It costs 41', 'edited It costs 40']);
  await agent.call('recallMessage', { ...on(id), body: { seq } });
  expect((await read()).at(-1)).toBe('recalled');
  expect(await codeOf(read(900))).toBe('message.not-found');
  const limited = await shop.addAgent({ visibility: 'mine', teamIds: [] });
  expect(await codeOf(read(seq, limited))).toBe('conversation.not-found');
});

test('forwarding needs both conversations, copies files, and tells the customer nothing of where it comes from', async () => {
  const file = await upload(agent);
  const one = await talk('See the list', { attachments: [file] });
  const two = await talk('Hello');
  const forward = (by: AgentClient, more = {}) =>
    by.call('forwardMessage', {
      ...on(one.id),
      body: { clientId: randomUUID(), seq: one.seq, to: two.id, as: 'message', ...more },
    });
  const { entries } = await forward(agent);
  const said = entries.at(-1)?.body;
  expect(said).toMatchObject({
    text: 'See the list',
    forwardedFrom: { conversationId: one.id, seq: one.seq },
  });
  const [copy] = said?.kind === 'message' ? (said.attachments ?? []) : [];
  expect(copy?.id).not.toBe(file.id);
  expect(JSON.stringify(await readsOf(two.visitor, two.id))).not.toContain(one.id);
  await agent.call('recallMessage', { ...on(one.id), body: { seq: one.seq } });
  await settled(house);
  expect([await statusOf(file), copy && (await statusOf(copy))]).toEqual([404, 200]);
  expect(await codeOf(forward(agent))).toBe('message.gone');
  const limited = await shop.addAgent({ visibility: 'mine', teamIds: [] });
  expect(await codeOf(forward(limited))).toBe('conversation.not-found');
  const note = await agent.call('addNote', {
    ...on(one.id),
    body: { clientId: randomUUID(), text: 'inside' },
  });
  const { seq } = note.entries[0] as Entry;
  expect(await codeOf(forward(agent, { seq }))).toBe('request.invalid');
  const shown = await forward(agent, { seq, as: 'note', comment: 'Look' });
  expect(shown.entries[0]?.body).toMatchObject({ kind: 'note', text: 'Look\n\ninside' });
});

test('a file that another message carries too is still to be read after one of them is recalled', async () => {
  const file = await upload(agent);
  const one = await talk('first', { attachments: [file] });
  const second = await answer(agent, one.id, 'second', { attachments: [file] });
  await agent.call('recallMessage', { ...on(one.id), body: { seq: one.seq } });
  await settled(house);
  expect(await statusOf(file)).toBe(200);
  await agent.call('recallMessage', { ...on(one.id), body: { seq: second } });
  await settled(house);
  expect(await statusOf(file)).toBe(404);
  await answer(agent, one.id, 'after all', { attachments: [file] });
  await settled(house);
  expect(await statusOf(file)).toBe(200);
});

test('whoever a note names is told at once and until they look; nobody is named who may not look', async () => {
  const { id } = await talk();
  const colleague = await shop.addAgent();
  const desk = await colleague.desk();
  const name = (mentions: string[]) =>
    agent.call('addNote', {
      ...on(id),
      body: { clientId: randomUUID(), text: '@Agent please look', mentions } as never,
    });
  await name([colleague.agentId]);
  const told = await desk.next((push) => push.t === 'mentioned');
  expect(told).toMatchObject({ conversationId: id, by: agent.agentId, text: '@Agent please look' });
  await desk.close();
  const at = { params: { workspaceId: shop.workspaceId } };
  expect((await colleague.call('listMentions', at)).data).toMatchObject([{ conversationId: id }]);
  await colleague.call('seeMentions', on(id));
  expect((await colleague.call('listMentions', at)).data).toEqual([]);
  const limited = await shop.addAgent({ visibility: 'mine', teamIds: [] });
  expect(await codeOf(name([limited.agentId]))).toBe('mention.cannot-see');
});

test('what has come to the device is told apart from what was read', async () => {
  const { visitor, id, seq } = await talk();
  const params = { conversationId: id };
  await visitor.call('receiveAsVisitor', { params, body: { upTo: seq } });
  const state = async () => await agent.call('getConversation', on(id));
  expect(await state()).toMatchObject({ contactReceivedSeq: seq, contactReadSeq: 0 });
  await visitor.call('readAsVisitor', { params, body: { upTo: 1_000 } });
  const { headSeq } = await state();
  await visitor.call('receiveAsVisitor', { params, body: { upTo: 1_000 } });
  expect(await state()).toMatchObject({ headSeq });
});

test('only its author or a supervisor takes a message back, and only while the channel lets them', async () => {
  const { id, seq } = await talk();
  const later = await answer(agent, id, 'One more');
  const colleague = await shop.addAgent();
  const supervisor = await shop.addAgent({ role: 'supervisor' });
  const recall = (by: AgentClient, at = seq) =>
    codeOf(by.call('recallMessage', { ...on(id), body: { seq: at } }));
  expect(await recall(colleague)).toBe('message.not-yours');
  expect(await recall(agent, 1)).toBe('message.not-found');
  const { workspaceId } = shop;
  const [channel] = (await shop.owner.call('listChannels', { params: { workspaceId } })).data;
  const setMinutes = (recallMinutes: number) =>
    shop.owner.call('changeChannel', {
      params: { workspaceId, channelAccountId: channel?.id ?? '' },
      body: { settings: { recallMinutes } },
    });
  const told = () => agent.call('getConversationChannel', on(id));
  expect(await told()).toMatchObject({ canRecall: true, canEdit: true, recallMinutes: 24 * 60 });
  await setMinutes(0);
  expect(await told()).toMatchObject({ recallMinutes: 0 });
  clock.advance(1);
  expect(await recall(agent)).toBe('message.too-late');
  await setMinutes(24 * 60);
  expect(await recall(supervisor)).toBe('done');
  clock.advance(24 * 3_600_000);
  expect(await recall(agent, later)).toBe('message.too-late');
});
