import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { type ConversationId, defaultRoutingRules, type PushedNotice } from '@parley/contract';
import ece from 'http_ece';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeClock, fakeClock } from '../src/kernel/testing/index.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from './house.ts';
import type { Colleague } from './promises/marked-shop.ts';
import { takeOver } from './promises/take-over.ts';

let house: TestHouse;
let shop: Shop;
let clock: FakeClock;
const browser = createECDH('prime256v1');
const p256dh = browser.generateKeys('base64url');
const auth = randomBytes(16).toString('base64url');
/** What came to each browser, by its address. */
const pushed: { url: string; notice: PushedNotice }[] = [];
beforeAll(async () => {
  clock = fakeClock();
  house = await openTestHouse({
    clock,
    guardedFetch: async ({ url, body }) => {
      const opened = ece.decrypt(body as Buffer, {
        ...{ version: 'aes128gcm', privateKey: browser, authSecret: auth },
      });
      pushed.push({ url, notice: JSON.parse(opened.toString()) as PushedNotice });
      return { ok: true, status: 201, headers: {}, body: Buffer.alloc(0), url };
    },
  });
  shop = await openShop(house);
});
afterAll(() => house.close());

/** Somebody with a browser that is told, who is given nobody. */
async function reached(more: Parameters<Shop['addAgent']>[0] = {}) {
  const agent = await shop.addAgent({ capacity: 0, ...more });
  const endpoint = `https://push.example/${randomUUID()}`;
  const rest = { locale: 'en' as const, showsText: true, quiet: null, zone: 'UTC' };
  await agent.call('allowPushNotices', { body: { endpoint, keys: { p256dh, auth }, ...rest } });
  return { agent, told: () => pushed.filter(({ url }) => url === endpoint).map(({ notice }) => notice) };
}
const on = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
/** A customer of the team whom this agent has. */
async function talk(owner: Colleague) {
  const visitor = await shop.visitor();
  const id = await visitor.say('hello');
  await visitor.call('askForPerson', { params: { conversationId: id } });
  await settled(house);
  await takeOver(owner, shop.workspaceId, id);
  return { visitor, id };
}
const lookForWaits = () => house.house.rooms.notices.tellOfWaits();
const waits = (told: () => PushedNotice[], id: ConversationId) =>
  told().filter((notice) => notice.kind === 'waiting' && notice.tag === id);

test('a note that calls somebody is on their desk at once and on their other browsers, and on nobody else’s', async () => {
  const writer = await shop.addAgent({ capacity: 0 });
  const called = await reached();
  const member = await reached();
  const other = await reached();
  const team = await shop.owner.call('createTeam', {
    params: { workspaceId: shop.workspaceId },
    body: { name: `Stock ${randomUUID().slice(0, 6)}`, agentIds: [member.agent.agentId, writer.agentId] },
  });
  const { id } = await talk(writer);
  const desks = await Promise.all([called, member, other].map(({ agent }) => agent.desk()));
  const text = '@Agent @Stock is it in stock?';
  await writer.call('addNote', {
    ...on(id),
    body: {
      ...{ clientId: randomUUID(), text },
      ...{ mentions: [called.agent.agentId], mentionedTeams: [team.id] },
    },
  });
  for (const desk of desks.slice(0, 2))
    expect(await desk.next((push) => push.t === 'mentioned')).toMatchObject({
      ...{ conversationId: id, by: writer.agentId, text },
    });
  for (const { told } of [called, member])
    await expect
      .poll(told, { timeout: 10_000 })
      .toMatchObject([{ kind: 'mention', body: text, path: `/${shop.workspaceId}/inbox/mentions/${id}` }]);
  await settled(house);
  expect(desks[2]?.received.filter((push) => push.t === 'mentioned')).toEqual([]);
  expect(other.told()).toEqual([]);
  await Promise.all(desks.map((desk) => desk.close()));
});

test('an agent is told once that an answer is late, when the clock of its row says so', async () => {
  const { agent, told } = await reached();
  const { visitor, id } = await talk(agent);
  await agent.call('sendMessage', { ...on(id), body: { clientId: randomUUID(), text: 'One moment' } });
  await visitor.say('And?', id);
  clock.advance(179_000);
  await lookForWaits();
  clock.advance(2_000);
  await lookForWaits();
  await lookForWaits();
  await expect.poll(() => waits(told, id), { timeout: 10_000 }).toHaveLength(1);
  expect(waits(told, id)[0]?.path).toBe(`/${shop.workspaceId}/inbox/mine/${id}`);
});

test('outside of a team’s hours, and while it sleeps, nobody is told that a customer waits', async () => {
  const { agent, told } = await reached();
  const { id } = await talk(agent);
  const { version } = await shop.owner.call('getRoutingRules', {
    params: { workspaceId: shop.workspaceId },
  });
  const closed = { zone: 'UTC', week: [[], [], [], [], [], [], []], days: [] };
  const save = (hours: object, seen: number) =>
    shop.owner.call('saveRoutingRules', {
      params: { workspaceId: shop.workspaceId },
      body: { rules: { ...defaultRoutingRules, hours: hours as never }, version: seen },
    });
  await save({ [shop.teamId]: closed }, version);
  /** What is kept in memory is looked at again after a second. */
  const teamsWithHours = async () => {
    clock.advance(1_001);
    const { hours } = await shop.owner.call('getDueRules', { params: { workspaceId: shop.workspaceId } });
    return Object.keys(hours);
  };
  await expect.poll(teamsWithHours).toEqual([shop.teamId]);
  clock.advance(600_000);
  await lookForWaits();
  await agent.call('snoozeConversation', {
    ...on(id),
    body: { until: new Date(clock.now() + 3_600_000).toISOString() },
  });
  await save({}, version + 1);
  await expect.poll(teamsWithHours).toEqual([]);
  await lookForWaits();
  // What is told later comes after what would have been told before.
  const later = await talk(agent);
  clock.advance(61_000);
  await lookForWaits();
  await expect.poll(() => waits(told, later.id), { timeout: 10_000 }).toHaveLength(1);
  expect(waits(told, id)).toEqual([]);
});

test('what has been late for long is no news', async () => {
  const { agent, told } = await reached();
  const old = await talk(agent);
  clock.advance(2 * 3_600_000);
  const fresh = await talk(agent);
  clock.advance(61_000);
  await lookForWaits();
  await expect.poll(() => waits(told, fresh.id), { timeout: 10_000 }).toHaveLength(1);
  expect(waits(told, old.id)).toEqual([]);
});

test('whoever has a ticket is told once that it is due, at the time to which it was moved last', async () => {
  const { agent, told } = await reached();
  const { id } = await talk(agent);
  const desk = await agent.desk();
  const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
  const opened = await agent.call('openTicket', {
    ...on(id),
    body: { title: 'A broken lamp', agentId: agent.agentId, dueAt: inMs(400) },
  });
  const ticketId = opened.id;
  const changed = await agent.call('changeTicket', {
    params: { workspaceId: shop.workspaceId, ticketId },
    body: { version: opened.version, dueAt: inMs(1_500) },
  });
  await agent.call('openTicket', { ...on(id), body: { title: 'Nobody’s', dueAt: inMs(0) } });
  const settledBefore = await agent.call('openTicket', {
    ...on(id),
    body: { title: 'Done', agentId: agent.agentId, dueAt: inMs(1_000) },
  });
  await agent.call('changeTicket', {
    params: { workspaceId: shop.workspaceId, ticketId: settledBefore.id },
    body: { version: settledBefore.version, status: 'solved' },
  });
  const push = await desk.next((each) => each.t === 'ticket-due');
  expect(push).toEqual({ t: 'ticket-due', ticketId, number: opened.number, title: 'A broken lamp' });
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(changed.dueAt ?? ''));
  const due = () => told().filter(({ kind }) => kind === 'ticket-due');
  await expect
    .poll(due)
    .toMatchObject([
      { path: `/${shop.workspaceId}/tickets/${ticketId}`, body: 'A broken lamp', tag: ticketId },
    ]);
  await settled(house);
  expect(due()).toHaveLength(1);
  expect(desk.received.filter((each) => each.t === 'ticket-due')).toHaveLength(1);
  await desk.close();
});

test('a ticket that nobody has is due for the people of its team, and for nobody else', async () => {
  const params = { workspaceId: shop.workspaceId };
  const team = await shop.owner.call('createTeam', { params, body: { name: 'Repairs' } });
  const ofTeam = { teamIds: [team.id], visibility: 'mine' as const };
  const [one, other, gone, stranger] = [
    await reached(ofTeam),
    await reached(ofTeam),
    await reached(ofTeam),
    await reached(),
  ];
  await shop.owner.call('changeAgent', {
    params: { ...params, agentId: gone.agent.agentId },
    body: { active: false },
  });
  const { id } = await talk(stranger.agent);
  const desks = [await one.agent.desk(), await other.agent.desk(), await stranger.agent.desk()];
  const { id: ticketId } = await stranger.agent.call('openTicket', {
    ...on(id),
    body: { title: 'A torn cable', teamId: team.id, dueAt: new Date().toISOString() },
  });
  const due = ({ told }: typeof one) => told().filter(({ kind }) => kind === 'ticket-due');
  await expect.poll(() => due(one)).toMatchObject([{ tag: ticketId, body: 'A torn cable' }]);
  await expect.poll(() => due(other)).toMatchObject([{ tag: ticketId }]);
  await settled(house);
  expect([due(gone), due(stranger)]).toEqual([[], []]);
  expect(desks.map(({ received }) => received.filter(({ t }) => t === 'ticket-due').length)).toEqual([
    ...[1, 1, 0],
  ]);
  await Promise.all(desks.map((desk) => desk.close()));
});
