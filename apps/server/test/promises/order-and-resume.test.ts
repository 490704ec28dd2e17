import { randomUUID } from 'node:crypto';
import {
  asContactReads,
  type ConversationId,
  type EntriesPush,
  type Entry,
  entryBodies,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOn, openShop, openTestHouse, type Shop, settled, type TestHouse, visitorOn } from '../house.ts';
import type { VisitorClient } from '../visitor-client.ts';
import { logReader } from './log-reader.ts';
import type { Colleague } from './marked-shop.ts';
import { takeOver } from './take-over.ts';

let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let agent: Colleague;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
  await shop.owner.call('changeWorkspace', {
    params: { workspaceId: shop.workspaceId },
    body: { botEnabled: false },
  });
  agent = await shop.addAgent({ capacity: 0 });
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const at = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const stored = async (id: ConversationId): Promise<Entry[]> =>
  (await shop.owner.call('listEntries', { ...at(id), query: { after: 0, limit: 500 } })).data;

const asCustomerReads = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => asContactReads(entry) ?? []);

/** A conversation that the agent has. */
async function begin(): Promise<{ visitor: VisitorClient; id: ConversationId }> {
  const visitor = await shop.visitor();
  const id = await visitor.say('hello');
  await settled(one, two);
  await takeOver(agent, shop.workspaceId, id);
  await settled(one, two);
  return { visitor, id };
}

/** Puts messages of the customer into the log as fast as it takes them. */
async function fill(visitor: VisitorClient, id: ConversationId, count: number): Promise<void> {
  const { log } = one.house.rooms.conversations;
  const author = { kind: 'contact' as const, id: visitor.session.contact.id };
  const append = (text: string) =>
    log.append({
      workspaceId: shop.workspaceId,
      conversationId: id,
      decide: () => [{ author, body: entryBodies.message.parse({ kind: 'message', text }) }],
    });
  await Promise.all(Array.from({ length: count }, (_, index) => append(`message ${index}`)));
}

test('three observers on two processes read one order, whoever writes where', async () => {
  const { visitor, id } = await begin();
  const readers = [
    logReader(await visitorOn(two, visitor).socket({ [id]: 0 }), id, 0),
    logReader(await agentOn(one, agent, shop).desk(), id, 0),
    logReader(await agentOn(two, agent, shop).desk(), id, 0),
  ];
  const writing = Array.from({ length: 20 }, async (_, index) => {
    const body = { clientId: randomUUID(), text: `word ${index}` };
    const house = index % 2 ? one : two;
    if (index % 4 < 2) await agentOn(house, agent, shop).call('sendMessage', { ...at(id), body });
    else await visitorOn(house, visitor).call('sayAsVisitor', { body });
  });
  await Promise.all(writing);
  await settled(one, two);
  const truth = await stored(id);
  expect(truth.map((entry) => entry.seq)).toEqual(truth.map((_, index) => index + 1));
  const words = truth.filter(({ body }) => body.kind === 'message' && body.text?.startsWith('word'));
  expect(words).toHaveLength(20);
  const [customers, agents] = [asCustomerReads(truth), truth];
  for (const [index, reader] of readers.entries()) {
    await reader.reaches(truth.length);
    expect(reader.entries()).toEqual(index === 0 ? customers : agents);
    reader.close();
  }
});

test('a customer who comes back gets just what was missed, once', async () => {
  const { visitor, id } = await begin();
  const before = await stored(id);
  await fill(visitor, id, 5);
  const socket = await visitorOn(two, visitor).socket({ [id]: before.length });
  const push = (await socket.next((each) => each.t === 'entries')) as EntriesPush;
  expect([push.after, push.head]).toEqual([before.length, before.length + 5]);
  expect(push.entries).toEqual(asCustomerReads((await stored(id)).slice(before.length)));
  const current = await visitorOn(one, visitor).socket({ [id]: before.length + 5 });
  current.send({ t: 'ping' });
  await current.next((each) => each.t === 'pong');
  expect(current.received.some((each) => each.t === 'entries')).toBe(false);
  for (const each of [socket, current]) await each.close();
});

test('each piece says which range it covers, and the pieces join without gap or overlap, however much was missed', async () => {
  const { visitor, id } = await begin();
  await agent.call('addNote', { ...at(id), body: { clientId: randomUUID(), text: 'not for the customer' } });
  await fill(visitor, id, 620);
  const head = (await agent.call('getConversation', at(id))).headSeq;
  const readers = [
    logReader(await visitorOn(two, visitor).socket({ [id]: 0 }), id, 0),
    logReader(await agentOn(two, agent, shop).desk(), id, 0),
  ];
  for (const reader of readers) {
    await reader.reaches(head);
    const pieces = reader.pieces();
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map((piece) => piece.after)).toEqual([
      0,
      ...pieces.slice(0, -1).map((piece) => piece.head),
    ]);
    for (const piece of pieces)
      for (const entry of piece.entries) {
        expect(entry.seq).toBeGreaterThan(piece.after);
        expect(entry.seq).toBeLessThanOrEqual(piece.head);
      }
    reader.close();
  }
  const [customers, agents] = readers.map((reader) => reader.entries());
  expect(agents?.map((entry) => entry.seq)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
  expect(customers).toEqual(asCustomerReads(agents ?? []));
  expect(agents?.length).toBeGreaterThan(customers?.length ?? 0);
});

test('a desk that opens a conversation gets what came after the seq that it holds', async () => {
  const { visitor, id } = await begin();
  await fill(visitor, id, 8);
  const truth = await stored(id);
  const desk = await agentOn(two, agent, shop).desk();
  for (const after of [0, 3, truth.length - 1, truth.length]) {
    desk.send({ t: 'open', conversationId: id, after });
    const isAnswer = (each: EntriesPush) => each.after === after && each.head === truth.length;
    const push = (await desk.next((each) => each.t === 'entries' && isAnswer(each))) as EntriesPush;
    expect({ after: push.after, head: push.head, entries: push.entries }).toEqual({
      after,
      head: truth.length,
      entries: truth.slice(after),
    });
  }
  await desk.close();
});

test('readers whose sockets are cut again and again while people talk miss nothing and read nothing twice', async () => {
  const { visitor, id } = await begin();
  const open = {
    customer: (held: number) => visitorOn(two, visitor).socket({ [id]: held }),
    agent: () => agentOn(two, agent, shop).desk(),
  };
  const readers = [logReader(await open.customer(0), id, 0), logReader(await open.agent(), id, 0)];
  for (let cut = 0; cut < 5; cut++) {
    const talking = [one, two].flatMap((house) => [
      visitorOn(house, visitor).say(`and ${cut}`),
      agentOn(house, agent, shop).call('sendMessage', {
        ...at(id),
        body: { clientId: randomUUID(), text: `yes ${cut}` },
      }),
    ]);
    const [customer, desk] = readers;
    customer?.cut();
    customer?.goOnWith(await open.customer(customer.head()));
    desk?.cut();
    desk?.goOnWith(await open.agent());
    await Promise.all(talking);
  }
  await settled(one, two);
  const truth = await stored(id);
  const [customers, agents] = [asCustomerReads(truth), truth];
  for (const [index, reader] of readers.entries()) {
    await reader.reaches(truth.length);
    expect(reader.entries()).toEqual(index === 0 ? customers : agents);
    reader.close();
  }
});
