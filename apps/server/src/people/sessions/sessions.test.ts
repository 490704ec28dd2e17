import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, hire, password, type Staff, testStaff } from '../testing/test-staff.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let kernel: TestKernel;
let twin: TestKernel;
let clock: FakeClock;
let office: TestOffice;
let elsewhere: TestOffice;
let staff: Staff;
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel });
  office = testOffice(kernel);
  elsewhere = testOffice(twin);
  staff = await testStaff(office);
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

const colleague = () => hire(office, staff.workspaceId, 'agent', [staff.teamId]);
const callerOf = async ({ token }: Colleague): Promise<AgentCaller> => {
  const agent = (await office.people.authenticate(token ?? '', staff.workspaceId))?.agent;
  if (!agent) throw new Error('not an agent there');
  return agent;
};
const change = (agent: Colleague, body: object) =>
  staff.owner.ask('changeAgent', {
    params: { workspaceId: staff.workspaceId, agentId: agent.agentId },
    body,
  });

test('the cookie of one process is known to every other', async () => {
  const agent = await colleague();
  const known = await elsewhere.people.authenticate(agent.token ?? '', staff.workspaceId);
  expect(known?.agent).toEqual(await callerOf(agent));
  expect(known?.agent).toMatchObject({ role: 'agent', visibility: 'all', teamIds: [staff.teamId] });
  expect(known && (await elsewhere.people.findAgent(known.person, staff.workspaceId))).toEqual(known?.agent);
});

test('a made-up token is nobody, and no token is stored as it is', async () => {
  expect(await office.people.findSession('a'.repeat(43))).toBeUndefined();
  const stored = await kernel.database.system.rows<{ token: string }>(
    sql`select token_hash as token from session`,
  );
  expect(stored.map((row) => row.token)).not.toContain(staff.owner.token);
});

test('a session that is used lives on; one that is not ends after thirty days', async () => {
  const used = await colleague();
  const unused = await colleague();
  for (let passed = 0; passed < 40; passed += 10) {
    clock.advance(10 * day);
    expect(await office.people.findSession(used.token ?? '')).toBeDefined();
  }
  expect(await office.people.findSession(unused.token ?? '')).toBeUndefined();
  for (const each of [staff.owner, staff.admin])
    await each.ask('signIn', { body: { email: each.email, password } });
});

test('a session is marked as seen at most once a minute', async () => {
  const agent = await colleague();
  const seenAt = async () => (await agent.ask('listSessions')).data[0]?.seenAt;
  const first = await seenAt();
  clock.advance(minute / 2);
  expect(await seenAt()).toBe(first);
  clock.advance(minute);
  expect(Date.parse((await seenAt()) ?? '')).toBe(Date.parse(first ?? '') + 1.5 * minute);
});

test('signing out ends this session only; a session of somebody else is not there', async () => {
  const agent = await colleague();
  const other = office.client();
  const { sessionId } = await other.ask('signIn', { body: { email: agent.email, password } });
  const stranger = await colleague();
  await expect(stranger.ask('endSession', { params: { sessionId } })).rejects.toMatchObject({
    code: 'object.not-found',
  });
  await other.ask('signOut');
  expect(other.token).toBeNull();
  expect((await agent.ask('listSessions')).data).toHaveLength(1);
});

test('ending a session from elsewhere is felt by the very next request', async () => {
  const agent = await colleague();
  const other = office.client();
  const { sessionId } = await other.ask('signIn', { body: { email: agent.email, password } });
  await agent.ask('endSession', { params: { sessionId } });
  await expect(other.ask('describeMe')).rejects.toMatchObject({ code: 'session.missing' });
  expect(agent.token).not.toBeNull();
});

test('what still holds is not revoked, and nothing asks for nothing', async () => {
  const held = [await callerOf(await colleague()), await callerOf(await colleague())];
  expect(await elsewhere.people.findRevoked(held)).toEqual([]);
  expect(await elsewhere.people.findRevoked([])).toEqual([]);
});

const revocations: [string, (agent: Colleague) => Promise<unknown>][] = [
  ['a new role', (agent) => change(agent, { role: 'supervisor' })],
  ['another visibility', (agent) => change(agent, { visibility: 'mine' })],
  ['leaving a team', (agent) => change(agent, { teamIds: [] })],
  ['deactivation', (agent) => change(agent, { active: false })],
  ['signing out', (agent) => agent.ask('signOut')],
  [
    'a new password in another session',
    async (agent) => {
      const other = office.client();
      await other.ask('signIn', { body: { email: agent.email, password } });
      await other.ask('changePassword', { body: { current: password, next: 'some other password' } });
    },
  ],
  [
    'a team whose members are chosen anew',
    () =>
      staff.owner.ask('changeTeam', {
        params: { workspaceId: staff.workspaceId, teamId: staff.teamId },
        body: { agentIds: [] },
      }),
  ],
];
test.each(revocations)(
  '%s is seen for a held socket by every process, and only for that one',
  async (_what, revoke) => {
    const touched = await colleague();
    const held = [await callerOf(staff.admin), await callerOf(touched)];
    await revoke(touched);
    const revoked = (await elsewhere.people.findRevoked(held)).map((each) => each.agentId);
    expect(revoked).toEqual([touched.agentId]);
  },
);

test('a session that runs out is revoked', async () => {
  const held = [await callerOf(await colleague())];
  clock.advance(31 * day);
  expect(await elsewhere.people.findRevoked(held)).toEqual(held);
});
