import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type TestClient, type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, hire, password, type Staff, testStaff } from '../testing/test-staff.ts';

let kernel: TestKernel;
let clock: FakeClock;
let office: TestOffice;
let staff: Staff;
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

let count = 0;
const freshEmail = () => `new${++count}@parley.example`;
const invite = (by: Colleague, body: object, within: Staff = staff) =>
  by.ask('invite', { params: { workspaceId: within.workspaceId }, body });
const tokenOf = ({ link }: { link: string }) =>
  /^https:\/\/parley\.example\/desk\/invitation\?token=(.{43})$/.exec(link)?.[1] ?? '';
const accept = (client: TestClient, token: string, word = password) =>
  client.ask('acceptInvitation', { body: { token, name: 'New', password: word } });

test('whoever is invited sees what it is, chooses a password and is in, with role and teams', async () => {
  const email = freshEmail();
  const invited = await invite(staff.admin, { email, role: 'supervisor', teamIds: [staff.teamId] });
  expect(invited).toMatchObject({ email, role: 'supervisor', invitedBy: 'admin' });
  const client = office.client();
  expect(await client.ask('describeInvitation', { body: { token: tokenOf(invited) } })).toMatchObject({
    email,
    knownPerson: false,
  });
  const me = await accept(client, tokenOf(invited));
  expect(me.memberships).toMatchObject([{ role: 'supervisor', workspace: { id: staff.workspaceId } }]);
  expect(await client.ask('describeMe')).toEqual(me);
  const { data } = await client.ask('listTeams', { params: { workspaceId: staff.workspaceId } });
  expect(data[0]?.agentIds).toContain(me.memberships[0]?.agentId);
});

test('a link works once, also for many at the same moment', async () => {
  const token = tokenOf(await invite(staff.admin, { email: freshEmail() }));
  const all = await Promise.allSettled([1, 2, 3].map(() => accept(office.client(), token)));
  expect(all.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  await expect(accept(office.client(), token)).rejects.toMatchObject({ code: 'token.invalid' });
  await expect(office.client().ask('describeInvitation', { body: { token } })).rejects.toMatchObject({
    code: 'token.invalid',
  });
});

test('a link dies after seven days, when it is taken back, and when another takes its place', async () => {
  const old = await invite(staff.admin, { email: freshEmail() });
  clock.advance(7 * 24 * 3_600_000);
  for (const each of [staff.owner, staff.admin])
    await each.ask('signIn', { body: { email: each.email, password } });
  const revoked = await invite(staff.admin, { email: freshEmail() });
  const params = { workspaceId: staff.workspaceId };
  await staff.admin.ask('revokeInvitation', { params: { ...params, invitationId: revoked.id } });
  const email = freshEmail();
  const replaced = await invite(staff.admin, { email });
  const valid = await invite(staff.admin, { email });
  for (const dead of [old, revoked, replaced])
    await expect(accept(office.client(), tokenOf(dead))).rejects.toMatchObject({ code: 'token.invalid' });
  const { data } = await staff.admin.ask('listInvitations', { params });
  expect(data.map((each) => each.id)).toEqual([valid.id]);
  expect((await accept(office.client(), tokenOf(valid))).person.email).toBe(email);
});

test('a person who is known keeps name and password, and must prove it', async () => {
  const other = await testStaff(office);
  const token = tokenOf(await invite(other.owner, { email: staff.agent.email }, other));
  const client = office.client();
  expect((await client.ask('describeInvitation', { body: { token } })).knownPerson).toBe(true);
  await expect(accept(client, token, 'a new password')).rejects.toMatchObject({ code: 'sign-in.wrong' });
  expect(client.token).toBeNull();
  const me = await accept(client, token);
  expect(me.person.name).toBe('agent');
  expect(me.memberships).toHaveLength(2);
});

test('an invitation is no way around the lock', async () => {
  const email = freshEmail();
  await accept(office.client(), tokenOf(await invite(staff.owner, { email })));
  const other = await testStaff(office);
  const token = tokenOf(await invite(other.owner, { email }, other));
  for (let n = 0; n < 5; n++)
    await expect(accept(office.client(), token, `a wrong guess ${n}`)).rejects.toMatchObject({
      code: 'sign-in.wrong',
    });
  await expect(accept(office.client(), token)).rejects.toMatchObject({ code: 'sign-in.locked' });
});

test('accepting starts a session that nobody knew before', async () => {
  const token = tokenOf(await invite(staff.owner, { email: freshEmail() }));
  const client = office.client();
  client.token = 'a'.repeat(43);
  await accept(client, token);
  expect(client.token).not.toBe('a'.repeat(43));
  expect(client.token).not.toBe(token);
});

test('nobody invites above their own role, and agents invite nobody', async () => {
  await expect(invite(staff.admin, { email: freshEmail(), role: 'owner' })).rejects.toMatchObject({
    code: 'right.missing',
  });
  const supervisor = await hire(office, staff.workspaceId, 'supervisor');
  for (const each of [staff.agent, supervisor])
    await expect(invite(each, { email: freshEmail() })).rejects.toMatchObject({ code: 'right.missing' });
  expect((await invite(staff.owner, { email: freshEmail(), role: 'owner' })).role).toBe('owner');
});

test('an invitation is worth nothing once its inviter could no longer give it', async () => {
  const params = (agentId: string) => ({ workspaceId: staff.workspaceId, agentId });
  const demoted = await hire(office, staff.workspaceId, 'admin');
  const gone = await hire(office, staff.workspaceId, 'admin');
  const tokens = [
    tokenOf(await invite(demoted, { email: freshEmail(), role: 'admin' })),
    tokenOf(await invite(gone, { email: freshEmail() })),
  ];
  await staff.owner.ask('changeAgent', { params: params(demoted.agentId), body: { role: 'agent' } });
  await staff.owner.ask('changeAgent', { params: params(gone.agentId), body: { active: false } });
  for (const token of tokens)
    await expect(accept(office.client(), token)).rejects.toMatchObject({ code: 'token.invalid' });
});

test('who is an agent already is not invited, active or not', async () => {
  const former = await hire(office, staff.workspaceId, 'agent');
  await staff.owner.ask('changeAgent', {
    params: { workspaceId: staff.workspaceId, agentId: former.agentId },
    body: { active: false },
  });
  for (const { email } of [staff.agent, former])
    await expect(invite(staff.admin, { email })).rejects.toMatchObject({ code: 'email.taken' });
});

test('teams of another workspace are not there', async () => {
  const other = await testStaff(office);
  await expect(invite(staff.admin, { email: freshEmail(), teamIds: [other.teamId] })).rejects.toMatchObject({
    code: 'object.not-found',
  });
});

test('a link is shown once and not stored as it is', async () => {
  const invited = await invite(staff.admin, { email: freshEmail() });
  const { data } = await staff.admin.ask('listInvitations', { params: { workspaceId: staff.workspaceId } });
  expect(JSON.stringify(data)).not.toContain(tokenOf(invited));
  const stored = await kernel.database.system.rows<{ text: string }>(
    sql`select to_json(i)::text as text from invitation i`,
  );
  expect(stored.map((row) => row.text).join()).not.toContain(tokenOf(invited));
});
