import type { AgentId, ConversationId, TeamId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { type Ground, says, seedGround } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createPeople, type People } from '../people/index.ts';
import { createRouting, type Routing } from './index.ts';

interface Process {
  kernel: TestKernel;
  people: People;
  conversations: Conversations;
  routing: Routing;
}
const processes: Process[] = [];
let ground: Ground;
let team: TeamId;

async function startProcess(kernel: TestKernel): Promise<Process> {
  const people = createPeople(kernel);
  const conversations = createConversations(kernel, {
    agentNames: people.agentNames,
    checkAttachments: async () => [],
  });
  const routing = createRouting(kernel, conversations, people.presence);
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  await kernel.jobs.start();
  return { kernel, people, conversations, routing };
}
beforeAll(async () => {
  const first = await testKernel();
  processes.push(await startProcess(first), await startProcess(await testKernel({ share: first })));
});
beforeEach(async () => {
  ground = await seedGround(one().kernel);
  team = newId('tem');
  await one().kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${team}, ${ground.workspaceId}, 'Support')`,
  );
  await setAcceptSeconds(0);
});
afterAll(async () => {
  for (const { conversations, kernel } of processes.toReversed()) {
    await conversations.reactor.stop();
    await kernel.close();
  }
});
const one = () => processes[0] as Process;
const two = () => processes[1] as Process;
const setAcceptSeconds = (seconds: number) =>
  one().kernel.database.system.run(
    sql`update workspace set accept_seconds = ${seconds} where id = ${ground.workspaceId}`,
  );

let staff = 0;
async function agentOnline(capacity: number): Promise<AgentId> {
  staff++;
  const agentId = await one().people.addAgent({
    workspaceId: ground.workspaceId,
    name: `Agent ${staff}`,
    email: `agent${staff}@example.com`,
    password: 'long enough for all',
    teamIds: [team],
    capacity,
    state: 'online',
  });
  await one().people.presence.heartbeat([agentId]);
  return agentId;
}
async function customerInQueue(on: Process, priority = 0): Promise<ConversationId> {
  const id = newId('cnv');
  const contactId = await ground.newContact();
  await on.conversations.log.append(says({ ...ground, contactId }, id, 'a person please'));
  const hand = {
    author: { kind: 'bot' as const },
    body: { kind: 'handed-over' as const, team, reason: 'asked' as const },
  };
  const rank = { author: { kind: 'system' as const }, body: { kind: 'prioritised' as const, priority } };
  await on.conversations.log.append({
    workspaceId: ground.workspaceId,
    conversationId: id,
    decide: () => (priority ? [rank, hand] : [hand]),
  });
  return id;
}
const owners = async () =>
  (
    await one().kernel.database.system.rows<{ id: ConversationId; owner: AgentId | null }>(
      sql`select id, owner_agent_id as owner from conversation where workspace_id = ${ground.workspaceId} order by id`,
    )
  ).map((row) => row.owner);
const entriesOf = (id: ConversationId) =>
  one().kernel.database.system.rows<{ kind: string }>(
    sql`select kind from entry where conversation_id = ${id} order by seq`,
  );
const close = (id: ConversationId) =>
  one().conversations.log.append({
    workspaceId: ground.workspaceId,
    conversationId: id,
    decide: () => [{ author: { kind: 'system' }, body: { kind: 'closed', reason: 'resolved' } }],
  });

test('a waiting customer goes to the free agent at once', async () => {
  const agentId = await agentOnline(3);
  await customerInQueue(one());
  await expect.poll(owners).toEqual([agentId]);
});

test('the queue drains the moment an agent comes online, and again when a conversation is closed', async () => {
  const ids = [await customerInQueue(one()), await customerInQueue(one())];
  await one().routing.pass(ground.workspaceId);
  expect(await owners()).toEqual([null, null]);
  const agentId = await agentOnline(1);
  await expect.poll(owners).toEqual([agentId, null]);
  await close(ids[0] as ConversationId);
  await expect.poll(owners).toEqual([agentId, agentId]);
});

test('who is more urgent is served first', async () => {
  await customerInQueue(one());
  const urgent = await customerInQueue(one(), 3);
  await agentOnline(1);
  await expect
    .poll(async () => (await entriesOf(urgent)).some((entry) => entry.kind === 'assigned'))
    .toBe(true);
  expect((await owners()).filter(Boolean)).toHaveLength(1);
});

test('many passes on two processes at once give each customer one owner and nobody more than they can take', async () => {
  for (let index = 0; index < 12; index++) await customerInQueue(index % 2 ? one() : two());
  const agents = [await agentOnline(3), await agentOnline(2)];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? one() : two()).routing.pass(ground.workspaceId)),
  );
  const taken = (await owners()).filter((owner) => owner !== null);
  expect([
    taken.filter((owner) => owner === agents[0]).length,
    taken.filter((owner) => owner === agents[1]).length,
  ]).toEqual([3, 2]);
  const assigned = await one().kernel.database.system.rows(
    sql`select 1 from entry where workspace_id = ${ground.workspaceId} and kind = 'assigned'`,
  );
  expect(assigned).toHaveLength(5);
});

test('an offer that nobody accepts in time returns to the front of the queue and goes to somebody else', async () => {
  await setAcceptSeconds(1);
  const first = await agentOnline(1);
  const id = await customerInQueue(one());
  await expect.poll(owners).toEqual([first]);
  const second = await agentOnline(1);
  await expect.poll(owners).toEqual([second]);
  expect((await entriesOf(id)).map((entry) => entry.kind).filter((kind) => kind !== 'brief')).toEqual([
    'message',
    'handed-over',
    'assigned',
    'requeued',
    'assigned',
  ]);
});

test('an offer to an agent who disconnects goes to somebody else', async () => {
  await setAcceptSeconds(600);
  const first = await agentOnline(1);
  await customerInQueue(one());
  await expect.poll(owners).toEqual([first]);
  await one().kernel.database.system.run(
    sql`update agent set connected_until = now() - interval '1 second' where id = ${first}`,
  );
  const second = await agentOnline(1);
  await one().routing.sweep();
  await expect.poll(owners).toEqual([second]);
});

test('the place in the queue counts those before, and says nothing of a wait it cannot know', async () => {
  const id = await customerInQueue(one());
  const next = await customerInQueue(two());
  const places = await one().routing.queuePlaces(ground.workspaceId);
  expect(places.map(({ conversationId, place }) => [conversationId, place.position])).toEqual([
    [id, 1],
    [next, 2],
  ]);
  expect(places[0]?.place.waitSeconds).toBeNull();
});
