import { randomUUID } from 'node:crypto';
import type { ConversationId, Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { type AgentClient, ProblemAnswer } from './agent-client.ts';
import { agentOn, openShop, openTestHouse, type Shop, settled, type TestHouse, visitorOn } from './house.ts';
import type { Colleague } from './promises/marked-shop.ts';
import { takeOver } from './promises/take-over.ts';

let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let agent: Colleague;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
  agent = await shop.addAgent();
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const on = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof ProblemAnswer ? error.problem.code : String(error)),
  );
const stateOf = (id: ConversationId) => shop.owner.call('getConversation', on(id));
const logOf = async (id: ConversationId): Promise<Entry[]> =>
  (await shop.owner.call('listEntries', { ...on(id), query: { after: 0 } })).data;
const kindsOf = async (id: ConversationId) => (await logOf(id)).map(({ body }) => body.kind);

/** One customer with a closed conversation and an open one. */
async function twoThreads() {
  const visitor = await shop.visitor();
  const old = await visitor.say('the old matter');
  await settled(one, two);
  await takeOver(agent, shop.workspaceId, old);
  await agent.call('closeConversation', { ...on(old), body: {} });
  const visitorSays = visitor.call('sayAsVisitor', {
    body: { clientId: randomUUID(), text: 'the new matter' },
  });
  const { conversationId: fresh } = await visitorSays;
  await settled(one, two);
  return { visitor, old, fresh };
}

test('a name that the server gives what follows from an entry cannot be taken beforehand', async () => {
  const { visitor, old, fresh } = await twoThreads();
  const { headSeq } = await stateOf(fresh);
  const clientId = `carry-threads:${fresh}:${headSeq + 1}`;
  const said = { clientId, text: 'in the way' };
  const attempts = [
    agent.call('addNote', { ...on(old), body: said }),
    agent.call('reopenConversation', { ...on(old), body: { clientId } }),
    visitor.call('sayAsVisitor', { body: { ...said, conversationId: old } }),
  ];
  expect(await Promise.all(attempts.map(codeOf))).toEqual(attempts.map(() => 'request.invalid'));
  await agent.call('mergeConversation', { ...on(fresh), body: { into: old } });
  await settled(one, two);
  expect(await kindsOf(old)).toContain('merged-from');
});

test('a merged conversation ends and leads to the other, where the customer goes on', async () => {
  const { visitor, old, fresh } = await twoThreads();
  const { waitingSince } = await stateOf(fresh);
  const { state } = await agent.call('mergeConversation', { ...on(fresh), body: { into: old } });
  expect(state).toMatchObject({ status: 'closed', mergedInto: old });
  await settled(one, two);
  expect(await stateOf(old)).toMatchObject({
    status: 'open',
    owner: { kind: 'agent', agentId: agent.agentId },
    waitingSince,
  });
  const merged = (await logOf(old)).find(({ body }) => body.kind === 'merged-from');
  expect(merged?.body).toMatchObject({ from: fresh });
  // What the open widget still sends to the old place comes out in the new one, once.
  const body = { clientId: randomUUID(), text: 'are you there?', conversationId: fresh };
  const said = await Promise.all(
    [visitor, visitorOn(two, visitor), visitor].map((each) => each.call('sayAsVisitor', { body })),
  );
  expect(new Set(said.map(({ conversationId, seq }) => `${conversationId} ${seq}`)).size).toBe(1);
  expect(said[0]?.conversationId).toBe(old);
  const quoting = { clientId: randomUUID(), text: 'about that', conversationId: fresh, quotes: 2 };
  const { seq } = await visitor.call('sayAsVisitor', { body: quoting });
  expect((await logOf(old)).find((entry) => entry.seq === seq)?.body).toEqual({
    kind: 'message',
    text: 'about that',
  });
  const welcome = await visitor.call('listVisitorEntries', { params: { conversationId: fresh }, query: {} });
  expect(welcome.conversation.mergedInto).toBe(old);
  expect(await codeOf(agent.call('reopenConversation', { ...on(fresh), body: {} }))).toBe(
    'conversation.merged',
  );
});

test('merged and carried over however often and wherever it is tried, it stands in both logs once', async () => {
  const { old, fresh } = await twoThreads();
  const other = agentOn(two, agent, shop);
  const tries = [agent, other, agent, other].map((by) =>
    codeOf(by.call('mergeConversation', { ...on(fresh), body: { into: old } })),
  );
  expect(new Set(await Promise.all(tries))).toEqual(new Set(['done']));
  await settled(one, two);
  // A process that died before it had said how far it had come reacts once more.
  await one.kernel.database.system.run(sql`update conversation set reacted_seq = 0 where id = ${fresh}`);
  await settled(one, two);
  const count = async (id: ConversationId, kind: string) =>
    (await kindsOf(id)).filter((each) => each === kind).length;
  expect([await count(fresh, 'merged-into'), await count(old, 'merged-from')]).toEqual([1, 1]);
});

test('two merges at once, each into the other, end only one of them', async () => {
  const { old, fresh } = await twoThreads();
  const codes = await Promise.all([
    codeOf(agent.call('mergeConversation', { ...on(fresh), body: { into: old } })),
    codeOf(agentOn(two, agent, shop).call('mergeConversation', { ...on(old), body: { into: fresh } })),
  ]);
  expect(codes.toSorted()).toEqual(['conversation.merged', 'done']);
});

test('only conversations of one contact are merged, by somebody who sees both', async () => {
  const { fresh } = await twoThreads();
  const others = await (await shop.visitor()).say('somebody else');
  const merge = (by: AgentClient, into: ConversationId) =>
    codeOf(by.call('mergeConversation', { ...on(fresh), body: { into } }));
  expect(await merge(agent, others)).toBe('conversation.other-contact');
  expect(await merge(agent, fresh)).toBe('conversation.merged');
  const limited = await shop.addAgent({ visibility: 'mine', teamIds: [] });
  expect(await merge(limited, others)).toBe('conversation.not-found');
});

test('a merge is taken back: both are two again, and the one stays closed until it is reopened', async () => {
  const { visitor, old, fresh } = await twoThreads();
  expect(await codeOf(agent.call('unmergeConversation', { ...on(fresh), body: {} }))).toBe(
    'conversation.not-merged',
  );
  await agent.call('mergeConversation', { ...on(old), body: { into: fresh } });
  await settled(one, two);
  const { state } = await agent.call('unmergeConversation', { ...on(old), body: {} });
  expect(state).toMatchObject({ status: 'closed', mergedInto: null });
  await settled(one, two);
  expect([await kindsOf(old), await kindsOf(fresh)].map((kinds) => kinds.includes('unmerged'))).toEqual([
    true,
    true,
  ]);
  expect(await visitor.say('still here', fresh)).toBe(fresh);
});

test('messages move to a conversation of their own: once, whole, and gone from where they were for the customer', async () => {
  const visitor = await shop.visitor();
  const id = await visitor.say('About my order');
  await visitor.say('And a wholly other thing', id);
  await settled(one, two);
  await takeOver(agent, shop.workspaceId, id);
  const said = (await logOf(id)).filter(({ body }) => body.kind === 'message');
  const moved = said.find(({ body }) => body.kind === 'message' && body.text === 'And a wholly other thing');
  const seq = moved?.seq ?? 0;
  const split = (by: AgentClient, clientId: string, seqs = [seq]) =>
    by.call('splitConversation', { ...on(id), body: { clientId, seqs } });
  const clientId = randomUUID();
  const tries = await Promise.all([agent, agentOn(two, agent, shop), agent].map((by) => split(by, clientId)));
  const targets = new Set(
    tries.map(({ entries }) => (entries[0]?.body.kind === 'split-to' ? entries[0].body.to : undefined)),
  );
  expect(targets.size).toBe(1);
  const [to] = targets as unknown as [ConversationId];
  await settled(one, two);
  await one.kernel.database.system.run(sql`update conversation set reacted_seq = 0 where id = ${id}`);
  await settled(one, two);
  expect(await kindsOf(to)).toEqual(['message', 'split-from', 'assigned']);
  expect((await logOf(to))[0]).toMatchObject({ author: { kind: 'contact' }, at: moved?.at });
  expect(await stateOf(to)).toMatchObject({
    status: 'open',
    splitFrom: id,
    owner: { agentId: agent.agentId },
  });
  expect((await stateOf(id)).status).toBe('open');
  const reads = async (conversationId: ConversationId) =>
    JSON.stringify(
      (await visitor.call('listVisitorEntries', { params: { conversationId }, query: {} })).data,
    );
  expect(await reads(id)).not.toContain('wholly other');
  expect(await reads(to)).toContain('wholly other');
  expect(await codeOf(split(agent, randomUUID()))).toBe('message.gone');
  // Without a word of where, the customer goes on in the conversation that was there first.
  expect(await visitor.say('about the order again')).toBe(id);
  expect(await visitor.say('and the other thing', to)).toBe(to);
});
