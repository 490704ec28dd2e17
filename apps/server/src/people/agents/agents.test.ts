import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeEvent } from '../../kernel/events.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { testConversation } from '../testing/test-conversation.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, hire, type Staff, testStaff } from '../testing/test-staff.ts';

let kernel: TestKernel;
let office: TestOffice;
let staff: Staff;
const heard: ChangeEvent[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  kernel.events.subscribe((event) => heard.push(event));
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

const change = (by: Colleague, of: Colleague, body: object, within: Staff = staff) =>
  by.ask('changeAgent', { params: { workspaceId: within.workspaceId, agentId: of.agentId }, body });
const lastAudit = async () =>
  (await staff.owner.ask('listAudit', { params: { workspaceId: staff.workspaceId }, query: { limit: 1 } }))
    .data[0];

test('an administrator changes role, teams, capacity and visibility; it is audited and announced', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  heard.length = 0;
  const wanted = { role: 'supervisor', teamIds: [staff.teamId], capacity: 9, visibility: 'teams' };
  expect(await change(staff.admin, agent, wanted)).toMatchObject(wanted);
  expect(heard.map((event) => [event.subject, event.objectId])).toEqual([
    ['agents', agent.agentId],
    ['teams', agent.agentId],
  ]);
  expect(await lastAudit()).toMatchObject({
    actor: `admin (${staff.admin.email})`,
    action: 'agent.changed',
    object: agent.agentId,
    detail: { role: { from: 'agent', to: 'supervisor' }, capacity: { from: 5, to: 9 } },
  });
});

test('what changes nothing is neither audited nor announced', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  const before = await lastAudit();
  heard.length = 0;
  await change(staff.admin, agent, { role: 'agent', teamIds: [], active: true });
  expect(await lastAudit()).toEqual(before);
  expect(heard).toEqual([]);
});

test('nobody grants a role above their own or touches an owner without being one', async () => {
  const { owner, admin, agent } = staff;
  const supervisor = await hire(office, staff.workspaceId, 'supervisor');
  const refused: [Colleague, Colleague, object][] = [
    [admin, admin, { role: 'owner' }],
    [admin, agent, { role: 'owner' }],
    [admin, owner, { role: 'agent' }],
    [admin, owner, { active: false }],
    [admin, owner, { capacity: 0 }],
    [supervisor, agent, { capacity: 1 }],
    [agent, agent, { role: 'admin' }],
    [agent, agent, { visibility: 'all' }],
  ];
  for (const [by, of, body] of refused)
    await expect(change(by, of, body), JSON.stringify(body)).rejects.toMatchObject({ code: 'right.missing' });
  expect(await change(owner, admin, { role: 'owner' })).toMatchObject({ role: 'owner' });
  expect(await change(owner, admin, { role: 'admin' })).toMatchObject({ role: 'admin' });
});

test('the last owner stays', async () => {
  for (const body of [{ role: 'admin' }, { active: false }])
    await expect(change(staff.owner, staff.owner, body)).rejects.toMatchObject({ code: 'agent.last-owner' });
});

test('two owners who take the role from each other at the same moment leave one', async () => {
  const fresh = await testStaff(office);
  const owners = [fresh.owner, await hire(office, fresh.workspaceId, 'owner')] as const;
  for (let round = 0; round < 8; round++) {
    const [first, second] = owners;
    const results = await Promise.allSettled([
      change(first, second, { role: 'admin' }, fresh),
      change(second, first, { role: 'admin' }, fresh),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const [winner, loser] = results[0].status === 'fulfilled' ? [first, second] : [second, first];
    await change(winner, loser, { role: 'owner' }, fresh);
  }
});

test('whoever is deactivated is offline, may do nothing from the next request on, and those who route hear of it', async () => {
  const agent = await hire(office, staff.workspaceId, 'agent');
  await testConversation(kernel, { workspaceId: staff.workspaceId, owner: agent.agentId });
  await agent.ask('setState', { params: { workspaceId: staff.workspaceId }, body: { state: 'online' } });
  heard.length = 0;
  expect(await change(staff.admin, agent, { active: false })).toMatchObject({
    active: false,
    state: 'offline',
    connected: false,
    openConversations: 1,
  });
  expect(heard).toMatchObject([{ subject: 'agents', objectId: agent.agentId }]);
  await expect(agent.ask('listAgents', { params: { workspaceId: staff.workspaceId } })).rejects.toMatchObject(
    { code: 'object.not-found' },
  );
  expect((await agent.ask('describeMe')).memberships).toEqual([]);
  expect(await change(staff.admin, agent, { active: true })).toMatchObject({
    active: true,
    state: 'offline',
  });
});

test('open conversations are counted, and neither closed, snoozed nor other ones', async () => {
  const { workspaceId } = staff;
  const agent = await hire(office, workspaceId, 'agent');
  for (const status of ['open', 'open', 'snoozed', 'closed'] as const)
    await testConversation(kernel, { workspaceId, owner: agent.agentId, status });
  await testConversation(kernel, { workspaceId, owner: 'queue' });
  const { data } = await agent.ask('listAgents', { params: { workspaceId } });
  expect(data.find((each) => each.id === agent.agentId)?.openConversations).toBe(2);
  expect(data.find((each) => each.id === staff.owner.agentId)?.openConversations).toBe(0);
});

test('an agent or team of another workspace is not there', async () => {
  const other = await testStaff(office);
  await expect(change(staff.owner, other.agent, { capacity: 1 })).rejects.toMatchObject({
    code: 'object.not-found',
  });
  await expect(change(staff.owner, staff.agent, { teamIds: [other.teamId] })).rejects.toMatchObject({
    code: 'object.not-found',
  });
});

test('names are kept until somebody joins or is renamed, for each workspace apart', async () => {
  const other = await testStaff(office);
  const before = await office.people.agentNames(staff.workspaceId);
  expect(await office.people.agentNames(staff.workspaceId)).toBe(before);
  const joined = await hire(office, staff.workspaceId, 'agent');
  const after = await office.people.agentNames(staff.workspaceId);
  expect(after.get(joined.agentId)).toBe('agent');
  expect(after.has(other.agent.agentId)).toBe(false);
});
