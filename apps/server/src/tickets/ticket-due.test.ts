import type { BusinessHours, ConversationId, TicketId, TicketRules } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConversations } from '../conversations/index.ts';
import { quietPorts, says, seedGround } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Desk, openDesk, type Shop, stageShop } from '../knowledge/testing/index.ts';
import { createTickets } from './index.ts';

const hour = 3_600_000;
/** A Monday. */
const start = Date.parse('2026-03-02T08:00:00.000Z');
const office: BusinessHours = {
  zone: 'UTC',
  week: [...Array.from({ length: 5 }, () => [{ from: '09:00', to: '17:00' }]), [], []],
  days: [],
};
const teamId = newId('tem');
const rules: TicketRules = {
  tickets: [16, 8, null, 2].map((h) => h && h * 3600),
  hours: { [teamId]: office },
};

let kernel: TestKernel;
let clock: FakeClock;
let shop: Shop;
let desk: Desk;
let conversationId: ConversationId;
beforeAll(async () => {
  clock = fakeClock(start);
  kernel = await testKernel({ clock });
  const conversations = createConversations(kernel, quietPorts);
  const { routes } = createTickets(kernel, conversations, { dueRules: async () => rules });
  shop = await stageShop(kernel);
  const { workspaceId } = shop;
  const { system } = kernel.database;
  await system.run(
    sql`insert into team (id, workspace_id, name) values (${teamId}, ${workspaceId}, 'Office')`,
  );
  desk = openDesk(routes, await shop.hire('agent'));
  const { channelAccountId } = await seedGround(kernel);
  const contactId = newId('ctc');
  conversationId = newId('cnv');
  await system.run(
    sql`update channel_account set workspace_id = ${workspaceId} where id = ${channelAccountId}`,
  );
  await system.run(
    sql`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Lin')`,
  );
  await conversations.log.append(
    says({ workspaceId, channelAccountId, contactId }, conversationId, 'It arrived broken'),
  );
});
afterAll(() => kernel.close());

const open = (body: object = {}) =>
  desk('openTicket', { params: { conversationId }, body: { title: 'A broken lamp', ...body } });
const change = async (ticketId: TicketId, body: object) => {
  const { ticket } = await desk('getTicket', { params: { ticketId } });
  return desk('changeTicket', { params: { ticketId }, body: { version: ticket.version, ...body } });
};
const iso = (ms: number) => new Date(ms).toISOString();
const at = (text: string) => clock.advance(Date.parse(text) - clock.now());

test('a ticket is due by the target of its priority, in its team’s opening hours', async () => {
  at('2026-03-02T08:00:00.000Z');
  expect(await open()).toMatchObject({ dueAt: iso(start + 16 * hour), isDueByHand: false });
  expect(await open({ priority: 3, teamId })).toMatchObject({ dueAt: '2026-03-02T11:00:00.000Z' });
  expect(await open({ teamId })).toMatchObject({ dueAt: '2026-03-03T17:00:00.000Z' });
  expect(await open({ priority: 2 })).toMatchObject({ dueAt: null });
});

test('another priority and another team make it due at another time, words and colleagues do not', async () => {
  at('2026-03-03T08:00:00.000Z');
  const { id, dueAt } = await open();
  at('2026-03-03T09:00:00.000Z');
  expect(await change(id, { title: 'A lamp', status: 'open' })).toMatchObject({ dueAt });
  expect(await change(id, { priority: 3 })).toMatchObject({ dueAt: '2026-03-03T10:00:00.000Z' });
  expect(await change(id, { teamId })).toMatchObject({ dueAt: '2026-03-03T11:00:00.000Z' });
  expect(await change(id, { priority: 2 })).toMatchObject({ dueAt: null });
});

test('while it waits for the customer it is due at no time, and none of that time counts', async () => {
  at('2026-03-04T08:00:00.000Z');
  const { id } = await open({ priority: 3 });
  at('2026-03-04T09:00:00.000Z');
  expect(await change(id, { status: 'pending' })).toMatchObject({ dueAt: null });
  at('2026-03-04T20:00:00.000Z');
  expect(await change(id, { status: 'on_hold' })).toMatchObject({ dueAt: '2026-03-04T21:00:00.000Z' });
  expect(await change(id, { status: 'solved' })).toMatchObject({ dueAt: null });
  at('2026-03-05T09:30:00.000Z');
  expect(await change(id, { status: 'open' })).toMatchObject({ dueAt: '2026-03-05T10:30:00.000Z' });
});

test('a time set by hand stays, whatever its target, until it is taken away or the ticket is settled', async () => {
  at('2026-03-09T08:00:00.000Z');
  const dueAt = '2026-03-20T12:00:00.000Z';
  const { id } = await open({ dueAt });
  expect(await change(id, { priority: 3, status: 'pending' })).toMatchObject({ dueAt, isDueByHand: true });
  expect(await change(id, { dueAt: null, status: 'open' })).toMatchObject({
    ...{ dueAt: '2026-03-09T10:00:00.000Z', isDueByHand: false },
  });
  expect(await change(id, { dueAt })).toMatchObject({ dueAt, isDueByHand: true });
  expect(await change(id, { status: 'closed' })).toMatchObject({ dueAt: null, isDueByHand: false });
  const { entries } = await desk('getTicket', { params: { ticketId: id } });
  expect(entries.map(({ body }) => 'dueAt' in body && body.dueAt)).toEqual([
    ...[dueAt, false, '2026-03-09T10:00:00.000Z', dueAt, null],
  ]);
});

test('what is past its time is found and counted, and lists begin with what is due first', async () => {
  at('2026-04-01T08:00:00.000Z');
  const { agentId } = await stageMine();
  const own = { agentId, priority: 2 };
  const late = await open({ ...own, dueAt: '2026-04-01T07:00:00.000Z' });
  const soon = await open({ ...own, dueAt: '2026-04-01T09:00:00.000Z' });
  const never = await open(own);
  const settled = await open({ ...own, dueAt: '2026-04-01T06:00:00.000Z' });
  await change(settled.id, { status: 'solved' });
  const asked = async (query: object) => {
    const { data } = await desk('listTickets', { query: { agentId, ...query } });
    return data.map(({ id }) => id);
  };
  expect(await asked({ due: 'past' })).toEqual([late.id]);
  const byDue = await asked({ order: 'due' });
  expect(byDue).toEqual([late.id, soon.id, ...[never.id, settled.id].toSorted()]);
  const first = await desk('listTickets', { query: { agentId, order: 'due', limit: 3 } });
  const rest = await desk('listTickets', {
    query: { agentId, order: 'due', limit: 3, cursor: first.next_cursor ?? '' },
  });
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(byDue);
  const byChange = { agentId, order: 'changed', cursor: first.next_cursor ?? '' };
  await expect(desk('listTickets', { query: { ...byChange, order: 'lost' } })).rejects.toMatchObject({
    code: 'request.invalid',
  });
  expect(await mine('countTickets', {})).toEqual({ mine: 3, overdue: 1 });
});

let mine: Desk;
async function stageMine() {
  const caller = await shop.hire('agent');
  const conversations = createConversations(kernel, quietPorts);
  mine = openDesk(createTickets(kernel, conversations, { dueRules: async () => rules }).routes, caller);
  return caller;
}
