import type { TeamId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { testChannel, testConversation } from '../testing/test-conversation.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { hire, type Staff, testStaff } from '../testing/test-staff.ts';

let kernel: TestKernel;
let office: TestOffice;
let staff: Staff;
beforeAll(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

const create = (name: string, agentIds: string[] = []) =>
  staff.admin.ask('createTeam', { params: { workspaceId: staff.workspaceId }, body: { name, agentIds } });
const change = (teamId: TeamId, body: object) =>
  staff.admin.ask('changeTeam', { params: { workspaceId: staff.workspaceId, teamId }, body });
const remove = (teamId: TeamId) =>
  staff.admin.ask('deleteTeam', { params: { workspaceId: staff.workspaceId, teamId } });

test('a team has a name of its own and agents of the workspace', async () => {
  const team = await create('Returns', [staff.agent.agentId]);
  expect(team.agentIds).toEqual([staff.agent.agentId]);
  const renamed = await change(team.id, {
    name: 'Refunds',
    agentIds: [staff.owner.agentId, staff.owner.agentId],
  });
  expect(renamed).toEqual({
    id: team.id,
    name: 'Refunds',
    agentIds: [staff.owner.agentId],
    acceptSeconds: null,
  });
  await expect(create('Refunds')).rejects.toMatchObject({ code: 'name.taken' });
  const second = await create('Invoices');
  await expect(change(second.id, { name: 'Refunds' })).rejects.toMatchObject({ code: 'name.taken' });
  expect(await change(second.id, { name: 'Invoices' })).toEqual(second);
});

test('two who rename to the same name at once: one is told that it is taken', async () => {
  const teams = await Promise.all([create('Left'), create('Right')]);
  const results = await Promise.allSettled(teams.map((team) => change(team.id, { name: 'Middle' })));
  const refused = results.filter((result) => result.status === 'rejected').map((result) => result.reason);
  expect(refused).toMatchObject([{ code: 'name.taken' }]);
});

test('agents and teams of another workspace are not there', async () => {
  const other = await testStaff(office);
  const code = 'object.not-found';
  await expect(create('Mixed', [other.agent.agentId])).rejects.toMatchObject({ code });
  await expect(change(staff.teamId, { agentIds: [other.agent.agentId] })).rejects.toMatchObject({ code });
  await expect(change(other.teamId, { name: 'Mine' })).rejects.toMatchObject({ code });
  await expect(remove(other.teamId)).rejects.toMatchObject({ code });
  const { data } = await staff.admin.ask('listTeams', { params: { workspaceId: staff.workspaceId } });
  expect(data.map((team) => team.id)).not.toContain(other.teamId);
});

test('agents choose no teams', async () => {
  const body = { name: 'Own', agentIds: [] };
  await expect(
    staff.agent.ask('createTeam', { params: { workspaceId: staff.workspaceId }, body }),
  ).rejects.toMatchObject({ code: 'right.missing' });
});

test('a team is not removed while it is the default, a channel’s, waited for, or would be returned to', async () => {
  const { workspaceId } = staff;
  await expect(remove(staff.teamId)).rejects.toMatchObject({ code: 'team.in-use' });
  const [channels, waited, returned] = [await create('A'), await create('B'), await create('C')];
  await testChannel(kernel.database.system, workspaceId, newId('cha'), channels.id);
  await testConversation(kernel, { workspaceId, owner: 'queue', teamId: waited.id });
  await testConversation(kernel, {
    workspaceId,
    owner: staff.agent.agentId,
    teamId: returned.id,
    status: 'snoozed',
  });
  for (const team of [channels, waited, returned])
    await expect(remove(team.id)).rejects.toMatchObject({ code: 'team.in-use' });
});

test('a team of which only the past and the bot know is removed, and its agents stay', async () => {
  const { workspaceId } = staff;
  const agent = await hire(office, workspaceId, 'agent');
  const team = await create('Past', [agent.agentId]);
  await testConversation(kernel, { workspaceId, owner: 'queue', teamId: team.id, status: 'closed' });
  await testConversation(kernel, { workspaceId, owner: 'bot', teamId: team.id });
  await remove(team.id);
  const { data } = await agent.ask('listAgents', { params: { workspaceId } });
  expect(data.find((each) => each.id === agent.agentId)?.teamIds).toEqual([]);
});

test('a team is not removed from under the one who makes it the default', async () => {
  const team = await create('Racing');
  const params = { workspaceId: staff.workspaceId };
  const results = await Promise.allSettled([
    remove(team.id),
    staff.admin.ask('changeWorkspace', { params, body: { defaultTeamId: team.id } }),
  ]);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
});
