import { randomUUID } from 'node:crypto';
import type { ConversationId, ScheduledMessageId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { ProblemAnswer } from './agent-client.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from './house.ts';
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
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof ProblemAnswer ? error.problem.code : String(error)),
  );

async function talk() {
  const visitor = await shop.visitor();
  const id = await visitor.say('hello');
  await settled(one, two);
  await takeOver(agent, shop.workspaceId, id);
  return { visitor, id };
}
const schedule = (id: ConversationId, more = {}) =>
  agent.call('scheduleMessage', {
    ...on(id),
    body: { clientId: randomUUID(), text: 'Later', sendAt: inAnHour(), ...more },
  });
const open = async (id: ConversationId) => (await agent.call('listScheduledMessages', on(id))).data;
const timesSaid = async (id: ConversationId, text: string) =>
  (await agent.call('listEntries', { ...on(id), query: { after: 0 } })).data.filter(
    ({ body }) => body.kind === 'message' && body.text === text,
  ).length;

/** Its time comes, in the store and for everybody who looks. */
async function comeTrue(id: ScheduledMessageId): Promise<void> {
  const { system } = one.kernel.database;
  await system.run(sql`update scheduled_message set send_at = now() - interval '1 second' where id = ${id}`);
  await system.run(
    sql`update job set run_at = now() - interval '1 second' where key = ${`send-scheduled:${id}`}`,
  );
  one.kernel.jobs.nudge();
  two.kernel.jobs.nudge();
  const left = async () =>
    (await system.rows(sql`select 1 from job where key = ${`send-scheduled:${id}`}`)).length;
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
}

test('what is scheduled is said at its time, once, however often the job is run', async () => {
  const { id } = await talk();
  const { id: scheduled } = await schedule(id);
  expect(await open(id)).toMatchObject([{ text: 'Later', status: 'waiting' }]);
  expect(await timesSaid(id, 'Later')).toBe(0);
  const { system } = one.kernel.database;
  // A process that dies between the word and the mark leaves the job behind: the word stands, and is not said again.
  await system.run(
    sql`update scheduled_message set send_at = now() - interval '1 second' where id = ${scheduled}`,
  );
  await agent.call('sendScheduledMessage', {
    params: { ...on(id).params, scheduledMessageId: scheduled },
    body: {},
  });
  await system.run(sql`update scheduled_message set status = 'waiting' where id = ${scheduled}`);
  await comeTrue(scheduled);
  expect(await timesSaid(id, 'Later')).toBe(1);
  expect(await open(id)).toEqual([]);
});

test('a time that is moved on, and a clock that is set back, send nothing early', async () => {
  const { id } = await talk();
  const first = await schedule(id);
  const params = { ...on(id).params, scheduledMessageId: first.id };
  const { system } = one.kernel.database;
  // The job comes before its time, as after a clock that was set.
  await system.run(
    sql`update job set run_at = now() - interval '1 second' where key = ${`send-scheduled:${first.id}`}`,
  );
  one.kernel.jobs.nudge();
  const left = async () =>
    (await system.rows(sql`select 1 from job where key = ${`send-scheduled:${first.id}`}`)).length;
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
  expect(await open(id)).toMatchObject([{ status: 'waiting' }]);
  const body = { version: first.version, text: 'Later still', sendAt: inAnHour() };
  const changed = await agent.call('changeScheduledMessage', { params, body });
  expect(await codeOf(agent.call('changeScheduledMessage', { params, body }))).toBe('object.changed');
  await comeTrue(changed.id);
  expect([await timesSaid(id, 'Later'), await timesSaid(id, 'Later still')]).toEqual([0, 1]);
});

test('it is not said where the customer has written first, if so wished', async () => {
  const { visitor, id } = await talk();
  const { id: kept } = await schedule(id, { text: 'Are you still there?', onlyIfNoAnswer: true });
  await visitor.say('Yes I am', id);
  await comeTrue(kept);
  expect(await timesSaid(id, 'Are you still there?')).toBe(0);
  expect(await open(id)).toMatchObject([{ status: 'skipped' }]);
});

test('who has lost the right to answer says nothing, and is told why', async () => {
  const { id } = await talk();
  const { id: scheduled } = await schedule(id);
  await takeOver(shop.owner, shop.workspaceId, id);
  await comeTrue(scheduled);
  expect(await open(id)).toMatchObject([{ status: 'failed', problem: 'conversation.not-yours' }]);
  expect(await codeOf(schedule(id))).toBe('conversation.not-yours');
});

test('what was cancelled is never sent, and what was sent cannot be cancelled', async () => {
  const { id } = await talk();
  const { id: scheduled } = await schedule(id);
  const one = { params: { ...on(id).params, scheduledMessageId: scheduled } };
  await agent.call('cancelScheduledMessage', one);
  await comeTrue(scheduled);
  expect(await timesSaid(id, 'Later')).toBe(0);
  expect(await codeOf(agent.call('sendScheduledMessage', { ...one, body: {} }))).toBe('scheduled.over');
});

test('a client that repeats schedules once', async () => {
  const { id } = await talk();
  const body = { clientId: randomUUID(), text: 'Once', sendAt: inAnHour() };
  const made = await Promise.all([1, 2, 3].map(() => agent.call('scheduleMessage', { ...on(id), body })));
  expect(new Set(made.map((each) => each.id)).size).toBe(1);
});
