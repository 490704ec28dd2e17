import type { AgentId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import type { PeopleRoom } from '../people-room.ts';
import { createPasswords } from '../sign-in/passwords.ts';
import { createTries } from '../sign-in/tries.ts';
import { testConversation } from '../testing/test-conversation.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, hire, type Staff, testStaff } from '../testing/test-staff.ts';
import { noticeLapsed } from './keep-presence.ts';

let kernel: TestKernel;
let twin: TestKernel;
let office: TestOffice;
let elsewhere: TestOffice;
let room: PeopleRoom;
let staff: Staff;
const heard: (string | undefined)[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  twin = await testKernel({ share: kernel });
  kernel.events.subscribe((event) => heard.push(event.objectId));
  office = testOffice(kernel);
  elsewhere = testOffice(twin);
  room = { kernel, passwords: createPasswords(), tries: createTries() };
  staff = await testStaff(office);
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

const colleague = () => hire(office, staff.workspaceId, 'agent', [staff.teamId]);
const secondsLeft = async (id: AgentId) =>
  (
    await kernel.database.system.find<{ left: number | null }>(
      sql`select round(extract(epoch from connected_until - now()))::int as left from agent where id = ${id}`,
    )
  )?.left;
/** As if the time until then had passed. */
const letPass = (id: AgentId, seconds: number) =>
  kernel.database.system.run(
    sql`update agent set connected_until = connected_until - make_interval(secs => ${seconds}::int) where id = ${id}`,
  );
const isConnected = async (agent: Colleague) =>
  (await agent.ask('listAgents', { params: { workspaceId: staff.workspaceId } })).data.find(
    (each) => each.id === agent.agentId,
  )?.connected;
const seatOf = async ({ agentId }: Colleague) => {
  const { database } = kernel;
  const { workspaceId, teamId } = staff;
  const seats = await database.system.transaction((tx) => office.people.presence.listSeats(tx, workspaceId));
  return seats.find((seat) => seat.agentId === agentId && seat.teamIds.includes(teamId));
};
const say = (agent: Colleague, state: string) =>
  agent.ask('setState', { params: { workspaceId: staff.workspaceId }, body: { state } });

test('an open desk connects an agent, and only the first one is announced', async () => {
  const agent = await colleague();
  heard.length = 0;
  await office.people.presence.connected(agent.agentId, staff.workspaceId);
  await office.people.presence.connected(agent.agentId, staff.workspaceId);
  await office.people.presence.heartbeat([agent.agentId, staff.owner.agentId]);
  expect(heard).toEqual([agent.agentId, staff.owner.agentId]);
  expect(await isConnected(agent)).toBe(true);
  expect(await secondsLeft(agent.agentId)).toBe(25);
});

test('a closed desk leaves a moment for a reload, then the agent is gone and it is said once', async () => {
  const agent = await colleague();
  const { presence } = office.people;
  await presence.connected(agent.agentId, staff.workspaceId);
  await presence.disconnected(agent.agentId, staff.workspaceId);
  expect(await secondsLeft(agent.agentId)).toBe(15);
  heard.length = 0;
  await noticeLapsed(room);
  expect(heard).toEqual([]);
  await letPass(agent.agentId, 15);
  expect(await isConnected(agent)).toBe(false);
  await Promise.all([noticeLapsed(room), noticeLapsed({ ...room, kernel: twin })]);
  await new Promise(setImmediate);
  expect(heard.filter((id) => id === agent.agentId)).toHaveLength(1);
});

test('a desk in another process keeps the agent connected', async () => {
  const agent = await colleague();
  await office.people.presence.connected(agent.agentId, staff.workspaceId);
  await elsewhere.people.presence.connected(agent.agentId, staff.workspaceId);
  await office.people.presence.disconnected(agent.agentId, staff.workspaceId);
  await elsewhere.people.presence.heartbeat([agent.agentId]);
  expect(await secondsLeft(agent.agentId)).toBe(25);
});

test('the agents of a process that died lapse, and its heartbeat after a long pause brings them back', async () => {
  const agent = await colleague();
  await elsewhere.people.presence.connected(agent.agentId, staff.workspaceId);
  await letPass(agent.agentId, 26);
  await noticeLapsed(room);
  expect(await isConnected(agent)).toBe(false);
  heard.length = 0;
  await office.people.presence.heartbeat([agent.agentId]);
  expect(heard).toEqual([agent.agentId]);
  expect(await isConnected(agent)).toBe(true);
});

test('a new state is announced with its time; the same state again is nothing new', async () => {
  const agent = await colleague();
  heard.length = 0;
  expect(await say(agent, 'online')).toMatchObject({ id: agent.agentId, state: 'online' });
  expect(await say(agent, 'online')).toMatchObject({ state: 'online' });
  expect(heard).toEqual([agent.agentId]);
  expect(await office.people.presence.setState(agent.agentId, staff.workspaceId, 'break')).toMatchObject({
    state: 'break',
  });
});

test('a seat is an active agent of the team who is online with an open desk', async () => {
  const agent = await colleague();
  expect(await seatOf(agent)).toBeUndefined();
  await say(agent, 'online');
  expect(await seatOf(agent)).toBeUndefined();
  await office.people.presence.connected(agent.agentId, staff.workspaceId);
  await testConversation(kernel, { workspaceId: staff.workspaceId, owner: agent.agentId });
  await testConversation(kernel, { workspaceId: staff.workspaceId, owner: agent.agentId, status: 'closed' });
  const seat = { agentId: agent.agentId, capacity: 5, inHand: { web: 1 }, assignedAt: null };
  expect(await seatOf(agent)).toMatchObject(seat);
  await office.people.presence.markAssigned(kernel.database.system, [agent.agentId]);
  expect((await seatOf(agent))?.assignedAt).not.toBeNull();
  await say(agent, 'break');
  expect(await seatOf(agent)).toBeUndefined();
});

test('who is deactivated, of another team or long gone has no seat', async () => {
  const [inactive, stranger, gone] = [
    await colleague(),
    await hire(office, staff.workspaceId, 'agent'),
    await colleague(),
  ];
  for (const each of [inactive, stranger, gone]) {
    await say(each, 'online');
    await office.people.presence.connected(each.agentId, staff.workspaceId);
  }
  expect(await seatOf(inactive)).toBeDefined();
  const params = { workspaceId: staff.workspaceId, agentId: inactive.agentId };
  await staff.owner.ask('changeAgent', { params, body: { active: false } });
  await letPass(gone.agentId, 30);
  for (const each of [inactive, stranger, gone]) expect(await seatOf(each)).toBeUndefined();
  await office.people.presence.heartbeat([inactive.agentId]);
  expect(await secondsLeft(inactive.agentId)).toBeNull();
});
