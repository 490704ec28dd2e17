import { randomUUID } from 'node:crypto';
import type { ConversationId, ScheduledMessageId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { ProblemAnswer } from './agent-client.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from './house.ts';
import type { Colleague } from './promises/marked-shop.ts';
import { takeOver } from './promises/take-over.ts';

let house: TestHouse;
let shop: Shop;
let agent: Colleague;
let colleague: Colleague;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
  agent = await shop.addAgent();
  colleague = await shop.addAgent();
  const word = { group: 'Promises', direction: 'agent' } as const;
  await shop.owner.call('addSensitiveWords', {
    params: { workspaceId: shop.workspaceId },
    body: {
      words: [
        { ...word, word: 'cashback', action: 'block' },
        { ...word, word: 'guarantee', action: 'warn' },
        { ...word, word: 'rivalshop', action: 'mask' },
      ],
    },
  });
});
afterAll(() => house.close());

const on = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof ProblemAnswer ? error.problem.code : String(error)),
  );
async function talk(text = 'hello') {
  const visitor = await shop.visitor();
  const id = await visitor.say(text);
  await settled(house);
  await takeOver(agent, shop.workspaceId, id);
  return { visitor, id };
}
const clientId = () => randomUUID();
const send = (id: ConversationId, text: string, more = {}, by = agent) =>
  by.call('sendMessage', { ...on(id), body: { clientId: clientId(), text, ...more } });
const hold = (id: ConversationId, text: string, more = {}) =>
  agent.call('scheduleMessage', {
    ...on(id),
    body: { clientId: clientId(), text, holdSeconds: 1, ...more },
  });
const said = async (id: ConversationId) =>
  (await agent.call('listEntries', { ...on(id), query: { after: 0 } })).data.flatMap(({ body }) =>
    body.kind === 'message' ? [body.text ?? ''] : body.kind === 'edited' ? [`edited: ${body.text}`] : [],
  );
const waiting = async (id: ConversationId) => (await agent.call('listScheduledMessages', on(id))).data;

/** Every way in which an agent's words come to a customer. */
const ways: Record<string, (text: string, isConfirmed?: boolean) => Promise<unknown>> = {
  sent: async (text, isConfirmed) => send((await talk()).id, text, { isConfirmed }),
  forwarded: async (text, isConfirmed) => {
    const from = await talk(text);
    const { id: to } = await talk();
    const seq = 2;
    return agent.call('forwardMessage', {
      ...on(from.id),
      body: { clientId: clientId(), seq, to, as: 'message', isConfirmed },
    });
  },
  edited: async (text, isConfirmed) => {
    const { id } = await talk();
    const seq = (await send(id, 'Before')).entries.at(-1)?.seq ?? 0;
    return agent.call('editMessage', { ...on(id), body: { seq, text, isConfirmed } });
  },
  scheduled: async (text, isConfirmed) => {
    const sendAt = new Date(Date.now() + 3_600_000).toISOString();
    return agent.call('scheduleMessage', {
      ...on((await talk()).id),
      body: { clientId: clientId(), text, sendAt, isConfirmed },
    });
  },
  'passed on to another company': async (text, isConfirmed) => {
    const { id } = await talk();
    const { ownerVersion } = await agent.call('getConversation', on(id));
    const { desk } = await shop.owner.call('createOutsideDesk', {
      params: { workspaceId: shop.workspaceId },
      body: {
        ...{ names: { en: 'Carrier' }, words: { en: 'Please ask the carrier.' } },
        ...{ link: null, phone: null, email: null, address: null },
      },
    });
    return agent.call('transferOutside', {
      ...on(id),
      body: { ownerVersion, outsideDeskId: desk.id, note: text, afterwards: 'bot', isConfirmed },
    });
  },
  held: async (text, isConfirmed) => hold((await talk()).id, text, { isConfirmed }),
};

test.each(Object.keys(ways))('what is %s is looked through for words that may not be said', async (way) => {
  const say = ways[way];
  if (!say) throw new Error('no such way');
  expect(await outcomeOf(say('There is a cashback for you'))).toBe('words.blocked');
  expect(await outcomeOf(say('We guarantee it'))).toBe('words.unconfirmed');
  expect(await outcomeOf(say('We guarantee it', true))).toBe('done');
  expect(await outcomeOf(say('All is well'))).toBe('done');
});

test('whatever was said after a warning, or hidden, is to be looked at: a message, an edit, a note to another company', async () => {
  const listed = async () =>
    (
      await shop.owner.call('listScreenedMessages', {
        params: { workspaceId: shop.workspaceId },
        query: { is: 'open', limit: 100 },
      })
    ).data.map(({ entry: { body } }) => ({
      kind: body.kind,
      said: body.kind === 'transferred' ? body.note : 'text' in body ? body.text : undefined,
      outcome: 'screened' in body ? body.screened?.outcome : undefined,
    }));
  for (const way of ['sent', 'edited', 'passed on to another company']) {
    await ways[way]?.(`We guarantee it, ${way}`, true);
    await ways[way]?.(`Ask rivalshop, ${way}`);
  }
  await settled(house);
  const kinds = { message: 'sent', edited: 'edited', transferred: 'passed on to another company' };
  const found = await listed();
  for (const [kind, way] of Object.entries(kinds)) {
    expect(found).toContainEqual({ kind, said: `We guarantee it, ${way}`, outcome: 'confirmed' });
    expect(found).toContainEqual({ kind, said: `Ask *********, ${way}`, outcome: 'masked' });
  }
});

test('words that are hidden are hidden in an edit and at the time of what was scheduled, by the lists as they are then', async () => {
  const { id } = await talk();
  const seq = (await send(id, 'Before')).entries.at(-1)?.seq ?? 0;
  await agent.call('editMessage', { ...on(id), body: { seq, text: 'Go to rivalshop' } });
  expect(await said(id)).toContain('edited: Go to *********');
  await hold(id, 'Look at rivalshop');
  await expect.poll(() => said(id), { timeout: 10_000 }).toContain('Look at *********');
});

test('a word forbidden after a message was scheduled stops it, and its writer is told why', async () => {
  const { id } = await talk();
  const one = await agent.call('scheduleMessage', {
    ...on(id),
    body: { clientId: clientId(), text: 'Ask the lawyerly one', sendAt: '2101-01-01T00:00:00.000Z' },
  });
  await shop.owner.call('addSensitiveWords', {
    params: { workspaceId: shop.workspaceId },
    body: { words: [{ word: 'lawyerly', group: 'Law', direction: 'agent', action: 'block' }] },
  });
  const { system } = house.kernel.database;
  await system.run(
    sql`update scheduled_message set send_at = now() - interval '1 second' where id = ${one.id}`,
  );
  await system.run(sql`update job set run_at = now() where key = ${`send-scheduled:${one.id}`}`);
  house.kernel.jobs.nudge();
  await expect
    .poll(async () => (await waiting(id)).map(({ status, problem }) => `${status} ${problem}`), {
      timeout: 10_000,
    })
    .toEqual(['failed words.blocked']);
});

test('a message that is held goes out by itself after its seconds, and closes the conversation if so asked', async () => {
  const { id } = await talk();
  const one = await hold(id, 'Goodbye', { thenClose: true });
  expect(one).toMatchObject({ isHeld: true, status: 'waiting' });
  expect(await said(id)).not.toContain('Goodbye');
  await expect.poll(() => said(id), { timeout: 10_000 }).toContain('Goodbye');
  await expect
    .poll(async () => (await agent.call('getConversation', on(id))).status, { timeout: 10_000 })
    .toBe('closed');
});

test('a message that is taken back while it is held is never said', async () => {
  const { id } = await talk();
  const one = await hold(id, 'Too fast', { holdSeconds: 2 });
  const params = { ...on(id).params, scheduledMessageId: one.id as ScheduledMessageId };
  await agent.call('cancelScheduledMessage', { params });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await said(id)).not.toContain('Too fast');
});

test('messages that were held together are said in their order', async () => {
  const { id } = await talk();
  for (const text of ['one', 'two', 'three']) await hold(id, text);
  await expect.poll(() => said(id), { timeout: 10_000 }).toContain('three');
  expect((await said(id)).slice(-3)).toEqual(['one', 'two', 'three']);
});

test('an answer that was begun before a colleague’s is held back, and goes out once its writer has seen that', async () => {
  const { id } = await talk();
  const begun = (await agent.call('getConversation', on(id))).headSeq;
  await agent.call('inviteColleague', { ...on(id), body: { agentId: colleague.agentId, mode: 'help' } });
  await colleague.call('joinConversation', { ...on(id), body: {} });
  const theirs = (await send(id, 'I have it', {}, colleague)).entries.at(-1)?.seq ?? 0;
  const body = { clientId: clientId(), text: 'Me too', seen: begun };
  const refused = await agent.call('sendMessage', { ...on(id), body }).catch((error) => error);
  expect(refused).toBeInstanceOf(ProblemAnswer);
  expect((refused as ProblemAnswer).problem).toMatchObject({
    code: 'message.answered-meanwhile',
    errors: { by: colleague.agentId, seq: String(theirs) },
  });
  expect(await said(id)).not.toContain('Me too');
  await agent.call('sendMessage', { ...on(id), body: { ...body, seen: theirs } });
  await send(id, 'And more', {}, colleague);
  // Its answer may have been lost on the way: the repeat is told that it was said.
  expect(await outcomeOf(agent.call('sendMessage', { ...on(id), body }))).toBe('done');
  expect((await said(id)).filter((text) => text === 'Me too')).toHaveLength(1);
});

test('of two who answer at the same moment on what both saw, one is warned', async () => {
  const { id } = await talk();
  await agent.call('inviteColleague', { ...on(id), body: { agentId: colleague.agentId, mode: 'help' } });
  await colleague.call('joinConversation', { ...on(id), body: {} });
  const seen = (await agent.call('getConversation', on(id))).headSeq;
  const outcomes = await Promise.all([
    outcomeOf(send(id, 'mine', { seen })),
    outcomeOf(send(id, 'yours', { seen }, colleague)),
  ]);
  expect(outcomes.toSorted()).toEqual(['done', 'message.answered-meanwhile']);
});

test('a note that calls a team tells each of its people who may look, but for its writer', async () => {
  const { id } = await talk();
  const team = await shop.owner.call('createTeam', {
    params: { workspaceId: shop.workspaceId },
    body: { name: `Team ${randomUUID().slice(0, 6)}`, agentIds: [agent.agentId, colleague.agentId] },
  });
  await agent.call('addNote', {
    ...on(id),
    body: { clientId: clientId(), text: 'Please look', mentionedTeams: [team.id] },
  });
  await settled(house);
  const of = async (one: Colleague) =>
    (await one.call('listMentions', { params: { workspaceId: shop.workspaceId } })).data.map(
      ({ text }) => text,
    );
  expect(await of(colleague)).toContain('Please look');
  expect(await of(agent)).not.toContain('Please look');
  const listed = async (by: Colleague, isUnseen = true) =>
    (
      await by.call('listConversations', {
        params: { workspaceId: shop.workspaceId },
        query: { filter: JSON.stringify({ all: [{ field: 'mentioned', isUnseen }] }) },
      })
    ).data.map((row) => row.id);
  expect(await listed(colleague)).toContain(id);
  expect(await listed(agent)).not.toContain(id);
  await colleague.call('seeMentions', on(id));
  expect(await listed(colleague)).not.toContain(id);
  expect(await listed(colleague, false)).toContain(id);
  expect(await listed(agent, false)).not.toContain(id);
});
