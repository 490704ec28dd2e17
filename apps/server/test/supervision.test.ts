import { randomUUID } from 'node:crypto';
import type { Board, ConversationId, DeskPush, MonitorRow } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';

let one: TestHouse;
let two: TestHouse;
let shop: Shop;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const withinMs = 2_000;
/** Nobody who is given conversations: they wait until somebody takes them. */
const hire = (wanted: Parameters<Shop['addAgent']>[0] = {}) => shop.addAgent({ ...wanted, capacity: 0 });
const rowIn = (push: DeskPush, id: ConversationId): MonitorRow | undefined =>
  push.t === 'monitor' ? push.rows.find((row) => row.conversationId === id) : undefined;
const boardIn = (push: DeskPush): Board | undefined => (push.t === 'board' ? push.board : undefined);
const waitingCustomer = async () => {
  const customer = await shop.visitor();
  const conversationId = await customer.say('Where is my parcel');
  await customer.call('askForPerson', { params: { conversationId } });
  return { customer, conversationId };
};

test('a supervisor is pushed what goes wrong and why, worst first, and what of it passes', async () => {
  const boss = await hire({ role: 'supervisor' });
  const desk = await boss.desk();
  desk.send({ t: 'supervise', monitor: {} });
  expect(await desk.next((push) => push.t === 'monitor')).toMatchObject({ isWhole: true });
  const { customer, conversationId } = await waitingCustomer();
  await customer.say('You are thieves and liars, this is a scam!!!', conversationId);
  const push = await desk.next(
    (each) => rowIn(each, conversationId)?.risks.some(({ kind }) => kind === 'emotion') ?? false,
    withinMs,
  );
  const row = rowIn(push, conversationId);
  expect(row).toMatchObject({ owner: { kind: 'queue' }, score: expect.any(Number) });
  expect(row?.risks).toContainEqual(expect.objectContaining({ kind: 'emotion', emotion: 'angry', level: 3 }));
  await shop.owner.call('closeConversation', {
    params: { workspaceId: shop.workspaceId, conversationId },
    body: {},
  });
  await desk.next((each) => each.t === 'monitor' && each.gone.includes(conversationId), withinMs);
});

test('a filter shows only what it wants, and another filter begins anew', async () => {
  const boss = await hire({ role: 'supervisor' });
  const desk = await boss.desk();
  const { conversationId } = await waitingCustomer();
  desk.send({ t: 'supervise', monitor: { agentId: boss.agentId } });
  const empty = await desk.next((push) => push.t === 'monitor');
  expect(empty).toMatchObject({ rows: [], total: 0, isWhole: true });
  desk.send({ t: 'supervise', monitor: { teamId: shop.teamId } });
  const push = await desk.next((each) => each.t === 'monitor' && each.isWhole && each.total > 0, withinMs);
  expect(rowIn(push, conversationId)).toBeDefined();
});

test('the wallboard counts who comes to the queue through another process, and who is answered', async () => {
  const desk = await shop.owner.desk();
  desk.send({ t: 'supervise', board: true });
  const before = boardIn(await desk.next((push) => push.t === 'board'));
  const far = await openShop(two, 'Elsewhere');
  await (await far.visitor()).say('not yours');
  const { conversationId } = await waitingCustomer();
  const now = boardIn(
    await desk.next((push) => (boardIn(push)?.waiting ?? 0) > (before?.waiting ?? 0), withinMs),
  );
  expect(now?.teams.find(({ teamId }) => teamId === shop.teamId)?.waiting).toBeGreaterThan(0);
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  const { ownerVersion } = await shop.owner.call('getConversation', on);
  await shop.owner.call('takeConversation', { ...on, body: { ownerVersion } });
  await shop.owner.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'Hello' } });
  const answered = boardIn(
    await desk.next((push) => (boardIn(push)?.today.answered ?? 0) > (before?.today.answered ?? 0), 6_000),
  );
  expect(answered?.today.firstResponseSeconds?.median).toBeGreaterThanOrEqual(0);
  expect(answered?.today.serviceLevel.within).toBeGreaterThan(0);
});

test('an agent is shown none of it', async () => {
  const desk = await (await hire()).desk();
  desk.send({ t: 'supervise', monitor: {}, board: true });
  const refused = await desk.next((push) => push.t === 'refused');
  expect(refused).toMatchObject({ problem: { code: 'right.missing' } });
  await waitingCustomer();
  expect(desk.received.filter(({ t }) => t === 'monitor' || t === 'board')).toEqual([]);
});

test('what was followed is there again after a restart, read from what was kept', async () => {
  const { customer, conversationId } = await waitingCustomer();
  await customer.say('I am furious, you are liars', conversationId);
  await one.house.rooms.conversations.reactor.idle();
  await two.house.rooms.conversations.reactor.idle();
  const kept = await one.kernel.database.system.rows<{ course: { feelings: { emotion: string }[] } }>(
    sql`select course from conversation_course where conversation_id = ${conversationId}`,
  );
  expect(kept[0]?.course.feelings.at(-1)?.emotion).toBe('angry');
});

test('an announcement reaches the colleagues of a team, and who has read it is counted', async () => {
  const { workspaceId, teamId } = shop;
  const [agent, stranger] = [await hire(), await hire({ teamIds: [] })];
  const desk = await agent.desk();
  const at = { params: { workspaceId } };
  const sent = await shop.owner.call('announce', {
    ...at,
    body: { text: 'Coupons are down', teamIds: [teamId] },
  });
  await desk.next((push) => push.t === 'changed' && push.subject === 'announcements', withinMs);
  const mine = async (who: typeof agent) =>
    (await who.call('listMyAnnouncements', at)).data.map(({ id }) => id);
  expect([await mine(agent), await mine(stranger)]).toEqual([[sent.id], []]);
  const params = { workspaceId, announcementId: sent.id };
  await agent.call('acknowledgeAnnouncement', { params });
  await expect(stranger.call('acknowledgeAnnouncement', { params })).rejects.toThrow('object.not-found');
  expect(await mine(agent)).toEqual([]);
  const [latest] = (await shop.owner.call('listAnnouncements', at)).data;
  expect(latest).toMatchObject({ id: sent.id, acknowledged: 1 });
});
