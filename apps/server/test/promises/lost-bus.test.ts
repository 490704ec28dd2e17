import { randomUUID } from 'node:crypto';
import { asContactReads, type ConversationId, type DeskPush } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOn, openShop, openTestHouse, type Shop, settled, type TestHouse, visitorOn } from '../house.ts';
import { logReader } from './log-reader.ts';
import type { Colleague } from './marked-shop.ts';
import { takeOver } from './take-over.ts';

// The bus is a shortcut and no record: two processes that cannot hear each other still serve the same people.
const withinMs = 15_000;
let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let agent: Colleague;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  for (const { kernel } of [one, two]) kernel.bus.publish = () => {};
  shop = await openShop(one);
  agent = await shop.addAgent();
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const at = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const message = (text: string) => ({ clientId: randomUUID(), text });
async function take(id: ConversationId): Promise<void> {
  await settled(one, two);
  await takeOver(agent, shop.workspaceId, id);
}

test('people on two processes talk with each other while the bus carries nothing', async () => {
  const visitor = await shop.visitor();
  const id = await visitor.say('can you hear me?');
  await take(id);
  const customer = logReader(await visitorOn(one, visitor).socket({ [id]: 0 }), id, 0);
  const desk = logReader(await agentOn(two, agent, shop).desk(), id, 0);
  for (const turn of [1, 2]) {
    const said = await visitorOn(one, visitor).call('sayAsVisitor', { body: message(`question ${turn}`) });
    await desk.reaches(said.seq);
    const body = message(`answer ${turn}`);
    const answered = await agentOn(two, agent, shop).call('sendMessage', { ...at(id), body });
    await customer.reaches(answered.state.headSeq);
  }
  const { data } = await shop.owner.call('listEntries', { ...at(id), query: { after: 0, limit: 500 } });
  expect(customer.entries()).toEqual(data.flatMap((entry) => asContactReads(entry) ?? []));
  expect(desk.entries()).toEqual(data);
  customer.close();
  desk.close();
});

test('a desk sees in its lists what other processes did, also what left them', async () => {
  const visitor = await shop.visitor();
  const id = await visitor.say('who takes me?');
  await take(id);
  const desk = await agentOn(two, agent, shop).desk();
  desk.send({ t: 'watch', view: 'mine' });
  await agent.call('addNote', { ...at(id), body: message('still mine') });
  const isAsked = (push: DeskPush) => push.t === 'stale';
  await desk.next(
    (push) => isAsked(push) || (push.t === 'rows' && push.rows.some((row) => row.id === id)),
    withinMs,
  );
  const since = desk.received.length;
  const isNew = (push: DeskPush) => desk.received.indexOf(push) >= since;
  await agent.call('closeConversation', { ...at(id), body: {} });
  await desk.next(
    (push) => isNew(push) && (isAsked(push) || (push.t === 'rows' && push.gone.includes(id))),
    withinMs,
  );
  await desk.close();
});

test('a desk sees a tag that another process was told of, though it moves nothing in the list', async () => {
  const visitor = await shop.visitor();
  const id = await visitor.say('tag me');
  await take(id);
  const desk = await agentOn(two, agent, shop).desk();
  desk.send({ t: 'watch', view: 'mine' });
  await agent.call('addNote', { ...at(id), body: message('here') });
  const isTold = (push: DeskPush, tags: string) =>
    push.t === 'rows' && push.rows.some((row) => row.id === id && row.tags.join() === tags);
  await desk.next((push) => isTold(push, ''), withinMs);
  await agent.call('tagConversation', { ...at(id), body: { added: ['lamp'], removed: [] } });
  await desk.next((push) => isTold(push, 'lamp'), withinMs);
  await desk.close();
});

test('a desk hears of changes that are no conversations', async () => {
  const desk = await agentOn(two, agent, shop).desk();
  const team = await shop.owner.call('createTeam', {
    params: { workspaceId: shop.workspaceId },
    body: { name: 'New' },
  });
  await desk.next((push) => push.t === 'changed' && push.id === team.id, withinMs);
  await desk.close();
});

test('what waits for a reaction gets it, whichever process wrote it', async () => {
  for (const house of [one, two]) {
    const visitor = await shop.visitor();
    const id = await visitorOn(house, visitor).say('hello bot');
    const reader = logReader(await visitorOn(house, visitor).socket({ [id]: 0 }), id, 0);
    await reader.reaches(3);
    expect(reader.entries().at(-1)?.author.kind).not.toBe('contact');
    reader.close();
  }
});
