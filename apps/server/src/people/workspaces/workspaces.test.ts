import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { password, type Staff, testStaff } from '../testing/test-staff.ts';

let kernel: TestKernel;
let office: TestOffice;
let staff: Staff;
beforeAll(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

const change = (body: object) =>
  staff.admin.ask('changeWorkspace', { params: { workspaceId: staff.workspaceId }, body });

test('an owner opens one more workspace and owns it; nobody else may', async () => {
  const made = await staff.owner.ask('createWorkspace', { body: { name: '第二家', locale: 'ja' } });
  const me = await staff.owner.ask('describeMe');
  expect(me.memberships.map((each) => [each.workspace.id, each.role])).toEqual([
    [staff.workspaceId, 'owner'],
    [made.id, 'owner'],
  ]);
  const { data } = await staff.owner.ask('listTeams', { params: { workspaceId: made.id } });
  expect(data).toMatchObject([{ id: made.defaultTeamId, name: 'サポート' }]);
  for (const each of [staff.admin, staff.agent])
    await expect(each.ask('createWorkspace', { body: { name: 'Mine' } })).rejects.toMatchObject({
      code: 'right.missing',
    });
});

test('an owner who was deactivated opens nothing', async () => {
  const other = await testStaff(office);
  const second = await office.people.addAgent({
    ...{ workspaceId: other.workspaceId, name: 'Second', email: 'second@parley.example', password },
    role: 'owner',
  });
  const client = office.client();
  await client.ask('signIn', { body: { email: 'second@parley.example', password } });
  const params = { workspaceId: other.workspaceId, agentId: second };
  await other.owner.ask('changeAgent', { params, body: { active: false } });
  await expect(client.ask('createWorkspace', { body: { name: 'Mine' } })).rejects.toMatchObject({
    code: 'right.missing',
  });
});

test('settings change, are audited, and what is kept of them is read anew', async () => {
  expect((await office.people.findWorkspace(staff.workspaceId))?.acceptSeconds).toBe(45);
  const changed = await change({ name: 'Spruce', acceptSeconds: 0, botEnabled: false, locale: 'zh-TW' });
  expect(changed).toMatchObject({ name: 'Spruce', acceptSeconds: 0, botEnabled: false, locale: 'zh-TW' });
  expect(await office.people.findWorkspace(staff.workspaceId)).toEqual(changed);
  const { data } = await staff.admin.ask('listAudit', { params: { workspaceId: staff.workspaceId } });
  expect(data[0]).toMatchObject({
    action: 'workspace.changed',
    detail: { acceptSeconds: { from: 45, to: 0 }, botEnabled: { from: true, to: false } },
  });
  await expect(
    staff.agent.ask('changeWorkspace', { params: { workspaceId: staff.workspaceId }, body: { name: 'x' } }),
  ).rejects.toMatchObject({ code: 'right.missing' });
});

test('the default team is one of its own', async () => {
  const other = await testStaff(office);
  await expect(change({ defaultTeamId: other.teamId })).rejects.toMatchObject({ code: 'object.not-found' });
});

test('the audit is read page by page without a line missing or doubled', async () => {
  for (let n = 0; n < 5; n++) await change({ name: `Name ${n}` });
  const params = { workspaceId: staff.workspaceId };
  const all = (await staff.admin.ask('listAudit', { params, query: { limit: 200 } })).data;
  const read: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: object = cursor ? { limit: 2, cursor } : { limit: 2 };
    const page = await staff.admin.ask('listAudit', { params, query });
    read.push(...page.data.map((line) => line.id));
    cursor = page.next_cursor;
    expect(page.has_more).toBe(cursor !== null);
  }
  expect(read).toEqual(all.map((line) => line.id));
  await expect(staff.admin.ask('listAudit', { params, query: { cursor: 'x' } })).rejects.toMatchObject({
    code: 'request.invalid',
  });
});

test('other rooms write to the same audit, and a line is gone with the transaction that fails', async () => {
  const { workspaceId, agent } = staff;
  const write = (fail: boolean) =>
    kernel.database.in(workspaceId).transaction(async (tx) => {
      const note = {
        workspaceId,
        actor: agent.agentId,
        action: 'question.published',
        object: 'qna_1',
      } as const;
      await office.people.writeAudit(tx, note);
      if (fail) await tx.run({ name: 'broken', text: 'select 1/0', values: [] });
    });
  await write(false);
  await expect(write(true)).rejects.toThrow();
  const { data } = await staff.admin.ask('listAudit', { params: { workspaceId } });
  expect(data.filter((line) => line.action === 'question.published')).toMatchObject([
    { actor: `agent (${agent.email})`, object: 'qna_1', detail: {} },
  ]);
});
