import { afterEach, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let kernel: TestKernel;
let office: TestOffice;
beforeEach(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
});
afterEach(() => kernel.close());

const tokenIn = (path: string | undefined) => /^\/desk\/setup\?token=(.{43})$/.exec(path ?? '')?.[1] ?? '';
const first = (token: string, email = 'ada@parley.example') => ({
  body: { token, name: 'Ada', email, password: 'correct horse battery', workspaceName: '云杉商城' },
});

test('the one-time link makes the first administrator, who owns a workspace with a first team', async () => {
  const client = office.client();
  const token = tokenIn(await office.people.prepareSetup());
  expect(await client.ask('describeSetup')).toEqual({ needed: true });
  const me = await client.ask('setUp', first(token));
  const [membership] = me.memberships;
  expect(membership).toMatchObject({ role: 'owner', workspace: { name: '云杉商城', locale: 'zh-CN' } });
  const params = { workspaceId: membership?.workspace.id };
  expect((await client.ask('listTeams', { params })).data).toEqual([
    {
      id: membership?.workspace.defaultTeamId,
      name: '客服',
      agentIds: [membership?.agentId],
      acceptSeconds: null,
    },
  ]);
  expect(await client.ask('describeSetup')).toEqual({ needed: false });
  expect(await office.people.prepareSetup()).toBeUndefined();
});

test('the link works once, also for many at the same moment', async () => {
  const token = tokenIn(await office.people.prepareSetup());
  const all = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => office.client().ask('setUp', first(token, `ada${n}@parley.example`))),
  );
  expect(all.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  const people = await kernel.database.system.rows(sql`select id from person`);
  expect(people).toHaveLength(1);
  await expect(office.client().ask('setUp', first(token))).rejects.toMatchObject({ code: 'setup.done' });
});

test('a new start voids the link of the one before, and a guessed token is refused', async () => {
  const old = tokenIn(await office.people.prepareSetup());
  const token = tokenIn(await office.people.prepareSetup());
  for (const wrong of [old, 'a'.repeat(43)])
    await expect(office.client().ask('setUp', first(wrong))).rejects.toMatchObject({ code: 'token.invalid' });
  expect((await office.client().ask('setUp', first(token))).memberships).toHaveLength(1);
});

test('the token is not stored as it is', async () => {
  const token = tokenIn(await office.people.prepareSetup());
  const stored = await kernel.database.system.rows<{ value: string }>(sql`select value from install`);
  expect(stored.map((row) => row.value)).not.toContain(token);
});
