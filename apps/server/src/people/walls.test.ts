import { type Endpoint, type EndpointName, peopleEndpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type TestOffice, testOffice } from './testing/test-office.ts';
import { password, type Staff, testStaff } from './testing/test-staff.ts';

let kernel: TestKernel;
let office: TestOffice;
let staff: Staff;
let other: Staff;
beforeAll(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
  staff = await testStaff(office);
  other = await testStaff(office);
  await other.owner.ask('invite', {
    params: { workspaceId: other.workspaceId },
    body: { email: 'invited@parley.example' },
  });
});
afterAll(() => kernel.close());

type Name = keyof typeof peopleEndpoints & EndpointName;
const names = Object.keys(peopleEndpoints) as Name[];
const specOf = (name: Name): Endpoint => peopleEndpoints[name];

/** A body that each endpoint accepts. */
const bodies: { [K in Name]?: object } = {
  setUp: { token: 'a'.repeat(43), name: 'A', email: 'a@b.example', password, workspaceName: 'W' },
  signIn: { email: 'a@b.example', password },
  changeMe: { name: 'A' },
  changePassword: { current: password, next: password },
  describeInvitation: { token: 'a'.repeat(43) },
  acceptInvitation: { token: 'a'.repeat(43), name: 'A', password },
  createWorkspace: { name: 'W' },
  changeWorkspace: { name: 'W' },
  changeAgent: { capacity: 3 },
  setState: { state: 'online' },
  invite: { email: 'a@b.example' },
  createTeam: { name: 'T' },
  changeTeam: { name: 'T' },
};

test('every endpoint of people has its one route', () => {
  const routed = office.people.routes.map((route) => route.endpoint);
  expect(new Set(routed)).toEqual(new Set(Object.values(peopleEndpoints)));
  expect(routed).toHaveLength(names.length);
});

test('no column of any table is accepted as one field more', async () => {
  const columns = await kernel.database.system.rows<{ name: string }>(
    sql`select distinct a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0`,
  );
  const camel = columns.map(({ name }) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));
  const fields = new Set([...columns.map(({ name }) => name), ...camel, '__proto__x', 'isAdmin']);
  for (const name of names.filter((each) => specOf(each).body)) {
    const { body } = specOf(name);
    expect(body?.safeParse(bodies[name]).success, name).toBe(true);
    const offered = Object.keys((body as { shape?: object }).shape ?? {});
    for (const field of [...fields].filter((each) => !offered.includes(each)))
      expect(body?.safeParse({ ...bodies[name], [field]: 'x' }).success, `${name} ${field}`).toBe(false);
  }
});

const queries: Partial<Record<string, object>> = {
  listStateTotals: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T00:00:00.000Z' },
};

test('to the owner of another workspace nothing here is there, whatever they ask', async () => {
  const params = {
    ...{ workspaceId: other.workspaceId, agentId: other.agent.agentId, teamId: other.teamId },
    invitationId: newId('inv'),
  };
  for (const name of names.filter((each) => specOf(each).path.includes(':workspaceId'))) {
    const given = { params, body: bodies[name] ?? {}, query: queries[name] ?? {} };
    await expect(staff.owner.ask(name, given), name).rejects.toMatchObject({
      code: 'object.not-found',
    });
    await expect(office.client().ask(name, given), name).rejects.toMatchObject({
      code: 'session.missing',
    });
  }
});

test('an object of another workspace is not there in the own one either', async () => {
  const { data } = await other.owner.ask('listInvitations', { params: { workspaceId: other.workspaceId } });
  const params = {
    ...{ workspaceId: staff.workspaceId, agentId: other.agent.agentId, teamId: other.teamId },
    invitationId: data[0]?.id,
  };
  for (const name of ['changeAgent', 'changeTeam', 'deleteTeam', 'revokeInvitation'] as const)
    await expect(staff.owner.ask(name, { params, body: bodies[name] ?? {} }), name).rejects.toMatchObject({
      code: 'object.not-found',
    });
});

test('the store itself shows a request only the people of its own workspace, and nothing secret of them', async () => {
  const scope = kernel.database.in(staff.workspaceId);
  const emails = await scope.rows<{ email: string }>(sql`select email from person`);
  expect(emails.map((row) => row.email).toSorted()).toEqual(
    [staff.owner.email, staff.admin.email, staff.agent.email].toSorted(),
  );
  await expect(scope.rows(sql`select password_hash from person`)).rejects.toThrow('permission denied');
  for (const read of [
    sql`select id from session`,
    sql`select key from install`,
    sql`select email from sign_in_failure`,
  ])
    await expect(scope.rows(read)).rejects.toThrow('permission denied');
});

test('the store refuses a row for another workspace, and changes none of it', async () => {
  const scope = kernel.database.in(staff.workspaceId);
  await expect(
    scope.run(
      sql`insert into team (id, workspace_id, name) values (${newId('tem')}, ${other.workspaceId}, 'Foreign')`,
    ),
  ).rejects.toThrow('row-level security');
  expect(
    await scope.run(sql`update agent set role = 'agent' where workspace_id = ${other.workspaceId}`),
  ).toBe(0);
  expect(await scope.run(sql`update workspace set name = 'Mine' where id = ${other.workspaceId}`)).toBe(0);
  expect(await kernel.database.in('wsp_forged').rows(sql`select id from agent`)).toEqual([]);
});
