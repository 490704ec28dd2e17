import { randomUUID } from 'node:crypto';
import {
  type ConversationId,
  defaultRoutingRules,
  defaultSupervisionSettings,
  dueOf,
  type SupervisionSettings,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';

let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const params = () => ({ workspaceId: shop.workspaceId });
const waitingCustomer = async () => {
  const customer = await shop.visitor();
  const conversationId = await customer.say('Where is my parcel');
  await customer.call('askForPerson', { params: { conversationId } });
  const on = { params: { ...params(), conversationId } };
  await expect.poll(async () => (await shop.owner.call('getConversation', on)).owner.kind).toBe('queue');
  return { customer, conversationId, on };
};
const dueInStore = async (id: ConversationId) =>
  (
    await house.kernel.database.system.find<{ at: string | null }>(
      sql`select nullif(due_at, 'infinity') as at from conversation where id = ${id}`,
    )
  )?.at ?? null;
const save = async (change: Partial<SupervisionSettings>) => {
  const { version } = await shop.owner.call('getSupervisionSettings', { params: params() });
  await shop.owner.call('saveSupervisionSettings', {
    params: params(),
    body: { settings: { ...defaultSupervisionSettings, ...change }, version },
  });
};
const byDue = async (more: object = {}) =>
  shop.owner.call('listConversations', {
    params: params(),
    query: {
      filter: JSON.stringify({ all: [{ field: 'status', in: ['open', 'snoozed'] }] }),
      order: 'due',
      ...more,
    },
  });

test('every agent reads what tells when something is due, and nobody but an administrator sets it', async () => {
  const agent = await shop.addAgent({ role: 'agent', capacity: 0 });
  const rules = await agent.call('getDueRules', { params: params() });
  expect(rules).toMatchObject({ targets: { firstResponseSeconds: 60 }, teams: {}, hours: {} });
  await expect(
    agent.call('saveSupervisionSettings', {
      params: params(),
      body: { settings: defaultSupervisionSettings, version: 0 },
    }),
  ).rejects.toMatchObject({ problem: { code: 'right.missing' } });
  await expect(agent.call('getSupervisionSettings', { params: params() })).rejects.toMatchObject({
    problem: { code: 'right.missing' },
  });
});

test('targets for a team that is not there are refused by the place', async () => {
  const stranger = 'tem_00000000000000000000000009' as const;
  await expect(save({ teamTargets: { [stranger]: { waitSeconds: 30 } } })).rejects.toMatchObject({
    problem: { code: 'request.invalid' },
  });
});

test('what a state and the rules tell is what the list is sorted by, page by page, and what is not due comes last', async () => {
  const first = await waitingCustomer();
  const second = await waitingCustomer();
  const bots = await (await shop.visitor()).say('just asking');
  await shop.owner.call('prioritiseConversation', { ...second.on, body: { priority: 1 } });
  const { data } = await byDue();
  const rules = await shop.owner.call('getDueRules', { params: params() });
  const dues = data.map((row) => dueOf(row, rules) ?? '~');
  expect(dues).toEqual(dues.toSorted());
  const ids = data.map(({ id }) => id);
  expect(ids.indexOf(first.conversationId)).toBeLessThan(ids.indexOf(second.conversationId));
  expect(ids.at(-1)).toBe(bots);
  for (const row of data) expect(await dueInStore(row.id)).toBe(dueOf(row, rules));
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await byDue({ limit: 1, ...(cursor ? { cursor } : {}) });
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(ids);
  const queue = await shop.owner.call('listConversations', {
    params: params(),
    query: { view: 'queue', order: 'due' },
  });
  expect(queue.data.map(({ id }) => id)).toEqual(ids.filter((id) => id !== bots));
});

test('the first answer ends its clock, the customer’s next word begins the next one, and closing ends all', async () => {
  const { customer, conversationId, on } = await waitingCustomer();
  const { ownerVersion, servedSince } = await shop.owner.call('getConversation', on);
  expect(servedSince).not.toBeNull();
  await shop.owner.call('takeConversation', { ...on, body: { ownerVersion } });
  await shop.owner.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'Hello' } });
  const answered = await shop.owner.call('getConversation', on);
  expect(answered.answeredAt).not.toBeNull();
  const day = Date.parse(servedSince ?? '') + 86_400_000;
  expect(await dueInStore(conversationId)).toBe(new Date(day).toISOString());
  await customer.say('And when?', conversationId);
  const asked = await shop.owner.call('getConversation', on);
  const next = new Date(Date.parse(asked.waitingSince ?? '') + 180_000).toISOString();
  expect(await dueInStore(conversationId)).toBe(next);
  await shop.owner.call('closeConversation', { ...on, body: {} });
  expect(await shop.owner.call('getConversation', on)).toMatchObject({ servedSince: null, answeredAt: null });
  expect(await dueInStore(conversationId)).toBeNull();
});

test('a conversation that sleeps is due nothing, and once it is awake so much later as it slept', async () => {
  const { customer, conversationId, on } = await waitingCustomer();
  const { ownerVersion } = await shop.owner.call('getConversation', on);
  await shop.owner.call('takeConversation', { ...on, body: { ownerVersion } });
  await shop.owner.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'Tomorrow' } });
  const before = Date.parse((await dueInStore(conversationId)) ?? '');
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await shop.owner.call('snoozeConversation', { ...on, body: { until } });
  expect(await dueInStore(conversationId)).toBeNull();
  await customer.say('It has come', conversationId);
  await shop.owner.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'Fine' } });
  const { sleeps } = await shop.owner.call('getConversation', on);
  expect(sleeps).toHaveLength(1);
  const slept = Date.parse(sleeps[0]?.to ?? '') - Date.parse(sleeps[0]?.from ?? '');
  expect(slept).toBeGreaterThan(0);
  expect(Date.parse((await dueInStore(conversationId)) ?? '') - before).toBe(slept);
});

test('new targets, those of a team, and opening hours hold for what already waits', async () => {
  const { conversationId, on } = await waitingCustomer();
  const row = await shop.owner.call('getConversation', on);
  const after = (seconds: number) =>
    new Date(Date.parse(row.servedSince ?? '') + seconds * 1000).toISOString();
  expect(await dueInStore(conversationId)).toBe(after(60));
  const own = { waitSeconds: 900, firstResponseSeconds: 600 };
  await save({ teamTargets: { [shop.teamId]: own } });
  await expect.poll(() => dueInStore(conversationId), { timeout: 10_000 }).toBe(after(600));
  const closed = { zone: 'UTC', week: [[], [], [], [], [], [], []], days: [] };
  await shop.owner.call('saveRoutingRules', {
    params: params(),
    body: { rules: { ...defaultRoutingRules, hours: { [shop.teamId]: closed } }, version: 0 },
  });
  await expect.poll(() => dueInStore(conversationId), { timeout: 10_000 }).toBeNull();
});
