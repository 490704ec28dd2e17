import type { ConversationId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { type QueueStage, stageQueue } from './testing/stage-queue.ts';

let stage: QueueStage;
beforeAll(async () => {
  stage = await stageQueue();
});
beforeEach(() => stage.begin());
afterAll(() => stage.end());

const kindsOf = async (id: ConversationId) => (await stage.entriesOf(id)).map(({ body }) => body.kind);
const close = (id: ConversationId) =>
  stage.one.conversations.log.append({
    workspaceId: stage.ground.workspaceId,
    conversationId: id,
    decide: () => [{ author: { kind: 'system' }, body: { kind: 'closed', reason: 'resolved' } }],
  });

test('a waiting customer goes to the free agent at once', async () => {
  const agentId = await stage.agentOnline(3);
  await stage.customerInQueue(stage.one);
  await expect.poll(stage.owners).toEqual([agentId]);
});

test('the queue drains the moment an agent comes online, and again when a conversation is closed', async () => {
  const ids = [await stage.customerInQueue(stage.one), await stage.customerInQueue(stage.one)];
  await stage.one.routing.pass(stage.ground.workspaceId);
  expect(await stage.owners()).toEqual([null, null]);
  const agentId = await stage.agentOnline(1);
  await expect.poll(stage.owners).toEqual([agentId, null]);
  await close(ids[0] as ConversationId);
  await expect.poll(stage.owners).toEqual([agentId, agentId]);
});

test('who is more urgent is served first', async () => {
  await stage.customerInQueue(stage.one);
  const urgent = await stage.customerInQueue(stage.one, { priority: 3 });
  await stage.agentOnline(1);
  await expect.poll(async () => (await kindsOf(urgent)).includes('assigned')).toBe(true);
  expect((await stage.owners()).filter(Boolean)).toHaveLength(1);
});

test('many passes on two processes at once give each customer one owner and nobody more than they can take', async () => {
  for (let index = 0; index < 12; index++) await stage.customerInQueue(index % 2 ? stage.one : stage.two);
  const agents = [await stage.agentOnline(3), await stage.agentOnline(2)];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? stage.one : stage.two).routing.pass(stage.ground.workspaceId),
    ),
  );
  const taken = (await stage.owners()).filter((owner) => owner !== null);
  expect([
    taken.filter((owner) => owner === agents[0]).length,
    taken.filter((owner) => owner === agents[1]).length,
  ]).toEqual([3, 2]);
  const assigned = await stage.one.kernel.database.system.rows(
    sql`select 1 from entry where workspace_id = ${stage.ground.workspaceId} and kind = 'assigned'`,
  );
  expect(assigned).toHaveLength(5);
});

test('an offer that nobody accepts in time returns to the front of the queue and goes to somebody else', async () => {
  await stage.setAcceptSeconds(1);
  const first = await stage.agentOnline(1);
  const id = await stage.customerInQueue(stage.one);
  await expect.poll(stage.owners).toEqual([first]);
  const second = await stage.agentOnline(1);
  await expect.poll(stage.owners).toEqual([second]);
  expect((await kindsOf(id)).filter((kind) => kind !== 'brief')).toEqual([
    'message',
    'handed-over',
    'assigned',
    'requeued',
    'assigned',
  ]);
});

test('an offer to an agent who disconnects goes to somebody else', async () => {
  await stage.setAcceptSeconds(600);
  const first = await stage.agentOnline(1);
  await stage.customerInQueue(stage.one);
  await expect.poll(stage.owners).toEqual([first]);
  await stage.one.kernel.database.system.run(
    sql`update agent set connected_until = now() - interval '1 second' where id = ${first}`,
  );
  const second = await stage.agentOnline(1);
  await stage.one.routing.sweep();
  await expect.poll(stage.owners).toEqual([second]);
});

test('the place in the queue counts those before, and says nothing of a wait it cannot know', async () => {
  const id = await stage.customerInQueue(stage.one);
  const next = await stage.customerInQueue(stage.two);
  const places = await stage.one.routing.queuePlaces(stage.ground.workspaceId);
  expect(places.map(({ conversationId, place }) => [conversationId, place.position])).toEqual([
    [id, 1],
    [next, 2],
  ]);
  expect(places[0]?.place.waitSeconds).toBeNull();
});
