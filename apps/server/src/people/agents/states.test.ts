import type { AgentId, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import type { PeopleRoom } from '../people-room.ts';
import { noticeLapsed } from '../presence/keep-presence.ts';
import { createPasswords } from '../sign-in/passwords.ts';
import { createTries } from '../sign-in/tries.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, hire, password, type Staff, testStaff } from '../testing/test-staff.ts';

let kernel: TestKernel;
let office: TestOffice;
let room: PeopleRoom;
let staff: Staff;
beforeAll(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
  room = { kernel, passwords: createPasswords(), tries: createTries() };
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

const at = () => ({ params: { workspaceId: staff.workspaceId } });
const span = { from: '2020-01-01T00:00:00.000Z', to: '2020-01-02T00:00:00.000Z' };
const run = (statement: ReturnType<typeof sql>) => kernel.database.system.run(statement);
const connect = ({ agentId }: Colleague) => office.people.presence.connected(agentId, staff.workspaceId);
const say = (agent: Colleague, state: string, reason?: string) =>
  agent.ask('setState', { ...at(), body: { state, ...(reason ? { reason } : {}) } });
/** What sockets in these workspaces would be let in with. */
const heldBy = async ({ token }: Colleague, workspaceIds: readonly WorkspaceId[]) => {
  const found = await Promise.all(workspaceIds.map((id) => office.people.authenticate(token ?? '', id)));
  return found.flatMap((each) => each?.agent ?? []);
};
/** Spells in order, and whether they have ended. */
const spellsOf = (id: AgentId) =>
  kernel.database.system.rows<{ state: string; reason: string | null; ended: boolean }>(
    sql`select state, reason, until is not null as ended from agent_spell where agent_id = ${id} order by since, until nulls last`,
  );
const plant = (id: AgentId, state: string, reason: string | null, since: string, until: string | null) =>
  run(sql`insert into agent_spell (workspace_id, agent_id, state, reason, since, until)
    values (${staff.workspaceId}, ${id}, ${state}, ${reason}, ${since}::timestamptz, ${until}::timestamptz)`);

test('a reason must be one that the workspace names for that state', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  expect(await say(agent, 'break', 'meal')).toMatchObject({ state: 'break', stateReason: 'meal' });
  await expect(say(agent, 'busy', 'meal')).rejects.toMatchObject({ code: 'request.invalid' });
  await expect(say(agent, 'break', 'golf')).rejects.toMatchObject({ code: 'request.invalid' });
  const golf = { key: 'golf', state: 'break', names: { en: 'Golf' } };
  await staff.admin.ask('changeWorkspace', { ...at(), body: { stateReasons: [golf] } });
  expect(await say(agent, 'break', 'golf')).toMatchObject({ stateReason: 'golf' });
  await expect(say(agent, 'break', 'meal')).rejects.toMatchObject({ code: 'request.invalid' });
  expect(await say(agent, 'online')).toMatchObject({ state: 'online', stateReason: null });
});

test('every change of state, desk or rights ends one spell and begins the next', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  await say(agent, 'online');
  expect(await spellsOf(agent.agentId)).toEqual([]);
  await connect(agent);
  await connect(agent);
  await say(agent, 'busy');
  await run(sql`update agent set connected_until = now() where id = ${agent.agentId}`);
  await noticeLapsed(room);
  const online = { state: 'online', reason: null, ended: true };
  const busy = { state: 'busy', reason: null, ended: true };
  expect(await spellsOf(agent.agentId)).toEqual([online, busy]);
  await connect(agent);
  expect(await spellsOf(agent.agentId)).toEqual([online, busy, { ...busy, ended: false }]);
  const params = { ...at().params, agentId: agent.agentId };
  await staff.owner.ask('changeAgent', { params, body: { active: false } });
  expect(await spellsOf(agent.agentId)).toEqual([online, busy, busy]);
});

test('a desk that was gone while no process noticed is not counted as work', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  await say(agent, 'online');
  await connect(agent);
  await run(
    sql`update agent_spell set since = now() - interval '10 hours' where agent_id = ${agent.agentId}`,
  );
  await run(sql`update agent set connected_until = now() - interval '8 hours' where id = ${agent.agentId}`);
  await office.people.presence.heartbeat([agent.agentId]);
  const row = await kernel.database.system.find<{ hours: number }>(
    sql`select round(extract(epoch from sum(coalesce(until, now()) - since)) / 3600)::int as hours from agent_spell where agent_id = ${agent.agentId}`,
  );
  expect(row?.hours).toBe(2);
});

test('totals are cut to the span asked for: one’s own, of everybody for supervisors', async () => {
  const [one, other] = [
    await hire(office, staff.workspaceId, 'agent'),
    await hire(office, staff.workspaceId, 'supervisor'),
  ];
  await plant(one.agentId, 'online', null, '2019-12-31T23:00:00Z', '2020-01-01T02:00:00Z');
  await plant(one.agentId, 'break', 'meal', '2020-01-01T02:00:00Z', '2020-01-01T02:30:00Z');
  await plant(one.agentId, 'online', null, '2020-01-01T23:30:00Z', '2020-01-02T05:00:00Z');
  await plant(other.agentId, 'busy', null, '2020-01-01T10:00:00Z', '2020-01-01T10:00:01Z');
  const own = {
    agentId: one.agentId,
    spells: [
      { state: 'break', reason: 'meal', ms: 1_800_000 },
      { state: 'online', reason: null, ms: 9_000_000 },
    ],
    ...{ from: '2020-01-01T00:00:00.000Z', to: '2020-01-02T00:00:00.000Z' },
  };
  expect((await one.ask('listStateTotals', { ...at(), query: span })).data).toEqual([own]);
  const all = (await other.ask('listStateTotals', { ...at(), query: span })).data;
  expect(all).toHaveLength(2);
  expect(all).toContainEqual(own);
});

test('a supervisor ends the sessions of an agent, who has no seat until they sign in again', async () => {
  const [agent, supervisor] = [
    await hire(office, staff.workspaceId, 'agent'),
    await hire(office, staff.workspaceId, 'supervisor'),
  ];
  await say(agent, 'online');
  await connect(agent);
  const out = { params: { ...at().params, agentId: agent.agentId } };
  expect(await supervisor.ask('signOutAgent', out)).toMatchObject({ state: 'offline', connected: false });
  await expect(say(agent, 'online')).rejects.toMatchObject({ code: 'session.missing' });
  await office.people.presence.heartbeat([agent.agentId]);
  expect((await spellsOf(agent.agentId)).every(({ ended }) => ended)).toBe(true);
  const seen = (await supervisor.ask('listAgents', at())).data.find(({ id }) => id === agent.agentId);
  expect(seen?.connected).toBe(false);
  const client = office.client();
  await client.ask('signIn', { body: { email: agent.email, password } });
  await connect(agent);
  expect(await client.ask('setState', { ...at(), body: { state: 'online' } })).toMatchObject({
    connected: true,
  });
});

test('whoever is signed out of one workspace goes on in the others, and comes back by signing in', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  const second = await testStaff(office);
  const there = await office.people.addAgent({
    ...{ workspaceId: second.workspaceId, name: 'agent', email: agent.email, password, role: 'agent' },
  });
  const placesOf = async (client: typeof agent) =>
    (await client.ask('describeMe')).memberships.map(({ agentId }) => agentId);
  const held = await heldBy(agent, [staff.workspaceId, second.workspaceId]);
  await staff.admin.ask('signOutAgent', { params: { ...at().params, agentId: agent.agentId } });
  await expect(say(agent, 'online')).rejects.toMatchObject({ code: 'object.not-found' });
  const elsewhere = { params: { workspaceId: second.workspaceId }, body: { state: 'online' } };
  expect(await agent.ask('setState', elsewhere)).toMatchObject({ state: 'online' });
  expect(await placesOf(agent)).toEqual([there]);
  expect((await office.people.findRevoked(held)).map(({ agentId }) => agentId)).toEqual([agent.agentId]);
  const person = await office.people.findSession(agent.token ?? '');
  if (!person) throw new Error('the session is gone');
  expect(await office.people.findAgent(person, staff.workspaceId)).toBeUndefined();
  await agent.ask('signIn', { body: { email: agent.email, password } });
  expect(await placesOf(agent)).toEqual([agent.agentId, there]);
  await second.admin.ask('signOutAgent', { params: { workspaceId: second.workspaceId, agentId: there } });
  await staff.admin.ask('signOutAgent', { params: { ...at().params, agentId: agent.agentId } });
  await expect(agent.ask('describeMe')).rejects.toMatchObject({ code: 'session.missing' });
});

test('nobody signs out who stands above them, and agents nobody', async () => {
  const supervisor = await hire(office, staff.workspaceId, 'supervisor');
  const out = (agentId: AgentId) => ({ params: { ...at().params, agentId } });
  for (const above of [staff.admin, staff.owner])
    await expect(supervisor.ask('signOutAgent', out(above.agentId))).rejects.toMatchObject({
      code: 'right.missing',
    });
  await expect(staff.agent.ask('signOutAgent', out(supervisor.agentId))).rejects.toMatchObject({
    code: 'right.missing',
  });
});
