import { randomUUID } from 'node:crypto';
import type { ConversationId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOn, openShop, openTestHouse, type Shop, type TestHouse, visitorOn } from '../house.ts';
import type { Colleague } from './marked-shop.ts';
import { takeOver } from './take-over.ts';

// Whoever does not hear that a message arrived sends it again, wherever it gets through.
let keeper: TestHouse;
let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let agent: Colleague;
beforeAll(async () => {
  keeper = await openTestHouse();
  one = await openTestHouse({ share: keeper });
  two = await openTestHouse({ share: keeper });
  shop = await openShop(keeper);
  agent = await shop.addAgent();
});
afterAll(async () => {
  await two.close();
  await one.close();
  await keeper.close();
});

const seqsOf = async (conversationId: ConversationId, clientId: string) => {
  const params = { workspaceId: shop.workspaceId, conversationId };
  const { data } = await shop.owner.call('listEntries', { params, query: { after: 0, limit: 500 } });
  return data.filter((entry) => entry.clientId === clientId).map((entry) => entry.seq);
};

/** Ends a process and starts another on the same database. */
async function restart(): Promise<void> {
  await one.close();
  one = await openTestHouse({ share: keeper });
}

test("a customer's message that is sent again and again, everywhere at once, is said once", async () => {
  const visitor = await shop.visitor();
  const body = { clientId: randomUUID(), text: 'only once' };
  const sockets = [await visitorOn(one, visitor).socket(), await visitorOn(two, visitor).socket()];
  const overSocket = sockets.map(async (socket) => {
    socket.send({ t: 'say', ref: 'r', message: body });
    const push = await socket.next((each) => each.t === 'said' || each.t === 'refused');
    return push.t === 'said' ? `${push.conversationId} ${push.seq}` : JSON.stringify(push);
  });
  const overHttp = [one, two, one, two, one, two].map(async (house) => {
    const said = await visitorOn(house, visitor).call('sayAsVisitor', { body });
    return `${said.conversationId} ${said.seq}`;
  });
  const answers = await Promise.all([...overSocket, ...overHttp]);
  expect(new Set(answers).size).toBe(1);
  const conversationId = answers[0]?.split(' ')[0] as ConversationId;
  await restart();
  for (const house of [one, two]) {
    const again = await visitorOn(house, visitor).call('sayAsVisitor', { body });
    expect(`${again.conversationId} ${again.seq}`).toBe(answers[0]);
    const named = await visitorOn(house, visitor).call('sayAsVisitor', { body: { ...body, conversationId } });
    expect(`${named.conversationId} ${named.seq}`).toBe(answers[0]);
  }
  expect(await seqsOf(conversationId, body.clientId)).toHaveLength(1);
  for (const socket of sockets) socket.ws.terminate();
});

test('a message that was said before its conversation was closed is not said again in a new one', async () => {
  const visitor = await shop.visitor();
  const body = { clientId: randomUUID(), text: 'before the end' };
  const first = await visitor.call('sayAsVisitor', { body });
  await visitor.call('endAsVisitor', { params: { conversationId: first.conversationId } });
  const again = await visitorOn(two, visitor).call('sayAsVisitor', { body });
  expect([again.conversationId, again.seq]).toEqual([first.conversationId, first.seq]);
  expect(again.conversation.status).toBe('closed');
});

test("an agent's answer, note and closing that are sent again and again happen once", async () => {
  const visitor = await shop.visitor();
  const conversationId = await visitor.say('hello');
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  await takeOver(agent, shop.workspaceId, conversationId);
  const [message, note] = [randomUUID(), randomUUID()].map((clientId) => ({ clientId, text: 'only once' }));
  if (!message || !note) throw new Error('no message');
  const desks = [await agentOn(one, agent, shop).desk(), await agentOn(two, agent, shop).desk()];
  const overSocket = desks.map(async (desk) => {
    desk.send({ t: 'say', ref: 'r', conversationId, message });
    const push = await desk.next((each) => each.t === 'said' || each.t === 'refused');
    return push.t === 'said' ? push.changed.entries.at(-1)?.seq : push;
  });
  const overHttp = [one, two, one, two].map(async (house) => {
    const changed = await agentOn(house, agent, shop).call('sendMessage', { ...on, body: message });
    return changed.entries.at(-1)?.seq;
  });
  const seqs = await Promise.all([...overSocket, ...overHttp]);
  await Promise.all(
    [one, two, one].map((house) => agentOn(house, agent, shop).call('addNote', { ...on, body: note })),
  );
  expect(new Set(seqs).size).toBe(1);
  expect(await seqsOf(conversationId, message.clientId)).toEqual([seqs[0]]);
  expect(await seqsOf(conversationId, note.clientId)).toHaveLength(1);
  for (const desk of desks) desk.ws.terminate();
});

test('a client id that was used for something else is refused, and nothing is taken for said', async () => {
  const visitor = await shop.visitor();
  const clientId = randomUUID();
  const conversationId = await visitor
    .call('sayAsVisitor', { body: { clientId, text: 'first' } })
    .then((said) => said.conversationId);
  const reused = { problem: { code: 'conversation.client-id-reused', status: 409 } };
  await expect(visitor.call('sayAsVisitor', { body: { clientId, text: 'second' } })).rejects.toMatchObject(
    reused,
  );
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  await takeOver(agent, shop.workspaceId, conversationId);
  for (const text of ['first', 'second'])
    for (const name of ['sendMessage', 'addNote'] as const)
      await expect(agent.call(name, { ...on, body: { clientId, text } })).rejects.toMatchObject(reused);
  expect(await seqsOf(conversationId, clientId)).toHaveLength(1);
});
