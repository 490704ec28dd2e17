import {
  type AgentId,
  type ConversationId,
  defaultRoutingRules,
  type RoutingRules,
  type TeamId,
} from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { saveRules } from './rules/save-rules.ts';
import { type QueueStage, stageQueue } from './testing/stage-queue.ts';

let stage: QueueStage;
beforeAll(async () => {
  stage = await stageQueue();
});
beforeEach(() => stage.begin());
afterAll(() => stage.end());

const save = (rules: Partial<RoutingRules>) =>
  saveRules(
    stage.one.kernel,
    { writeAudit: async () => {} },
    { workspaceId: stage.ground.workspaceId, actor: newId('agt') },
    { rules: { ...defaultRoutingRules, ...rules }, version: 0 },
  );
const append = (id: ConversationId, body: object, author: object = { kind: 'system' }) =>
  stage.one.conversations.log.append({
    ...{ workspaceId: stage.ground.workspaceId, conversationId: id },
    decide: (state) => [
      {
        author: ('id' in author ? { ...author, id: state.contactId } : author) as never,
        body: body as never,
      },
    ],
  });
const customer = { kind: 'contact', id: 'whoever it is' };
const bodiesOf = async (id: ConversationId) => (await stage.entriesOf(id)).map(({ body }) => body);
const stateOf = (id: ConversationId) =>
  stage.one.kernel.database.system.find<{ status: string; queued_for: string; team_id: TeamId }>(
    sql`select status, queued_for, team_id from conversation where id = ${id}`,
  );
/** A customer who speaks with the bot about something, and then wants a person. */
async function customerAbout(topic: object): Promise<ConversationId> {
  const id = newId('cnv');
  const { workspaceId, channelAccountId } = stage.ground;
  const contactId = await stage.ground.newContact();
  await stage.one.conversations.log.append({
    ...{ workspaceId, conversationId: id },
    begin: { contactId, channelAccountId, teamId: null, locale: null },
    decide: () => [
      { author: { kind: 'bot' }, body: { kind: 'message', text: 'So it is.', answer: topic as never } },
      { author: { kind: 'bot' }, body: { kind: 'handed-over', team: stage.team, reason: 'asked' } },
    ],
  });
  return id;
}

test('who leaves a message stands behind those who are there, and is answered on the same thread', async () => {
  const left = await stage.customerInQueue();
  await append(left, { kind: 'message-left', text: 'Please look at order 7', reach: '555-0100' }, customer);
  const here = await stage.customerInQueue();
  const early = await stage.customerInQueue();
  await append(early, { kind: 'message-left', text: 'Mine can wait' }, customer);
  expect((await stateOf(left))?.queued_for).toBe('message');
  const places = await stage.one.routing.queuePlaces(stage.ground.workspaceId);
  expect(places.map(({ conversationId }) => conversationId)).toEqual([left, here, early]);
  const agentId = await stage.agentOnline(3);
  await expect.poll(stage.owners).toEqual([agentId, agentId, agentId]);
  expect((await stateOf(left))?.queued_for).toBe('chat');
});

test('who asks to be written to at a time sleeps until then, and is given out then', async () => {
  const id = await stage.customerInQueue();
  const when = new Date(Date.now() + 2_500).toISOString();
  await append(id, { kind: 'callback-asked', when }, customer);
  expect(await stateOf(id)).toMatchObject({ status: 'snoozed', queued_for: 'callback' });
  const agentId = await stage.agentOnline(1);
  await stage.one.routing.pass(stage.ground.workspaceId);
  expect(await stage.ownerOf(id)).toBeNull();
  await expect.poll(() => stage.ownerOf(id), { timeout: 25_000 }).toBe(agentId);
});

test('who asks how long is told in their language, and waits on', async () => {
  await stage.customerInQueue();
  const id = await stage.customerInQueue();
  await append(id, { kind: 'message', text: '还要等多久？' }, customer);
  await expect
    .poll(async () => (await bodiesOf(id)).at(-1))
    .toMatchObject({ kind: 'message', answer: { decision: 'soothing' } });
  expect((await bodiesOf(id)).at(-1)).toMatchObject({ text: expect.stringContaining('您前面还有 1 位') });
  await append(id, { kind: 'message', text: 'my parcel is late' }, customer);
  await append(id, { kind: 'message', text: 'How long?' }, customer);
  await expect
    .poll(async () => (await bodiesOf(id)).at(-1))
    .toMatchObject({ text: expect.stringContaining('You are number 2 in line') });
  expect(await stage.ownerOf(id)).toBeNull();
});

test('what the bot took it to be about leads to a team, keeps the place in line, and the log says why', async () => {
  const returns = await stage.newTeam('Returns');
  const [flow, question] = [newId('flw'), newId('qna')];
  await stage.one.kernel.database.system.run(
    sql`insert into question (id, workspace_id, category, content, version, updated_by) values (${question}, ${stage.ground.workspaceId}, '退货', '{}', 1, 'test')`,
  );
  const lead = (when: object) =>
    ({ when, skills: {}, priority: 0, team: returns }) as RoutingRules['needs'][0];
  await save({ needs: [lead({ flows: [flow] }), lead({ categories: ['退货'] })] });
  const byFlow = await customerAbout({ decision: 'flow', flow });
  const byQuestion = await customerAbout({ decision: 'sure', question, score: 0.9 });
  const other = await customerAbout({ decision: 'sure', question: newId('qna'), score: 0.9 });
  for (const [id, because] of [
    [byFlow, { flows: [flow] }],
    [byQuestion, { categories: ['退货'] }],
  ] as const) {
    await expect
      .poll(async () => bodiesOf(id))
      .toContainEqual({ kind: 'transferred', toTeam: returns, because });
    expect((await stateOf(id))?.team_id).toBe(returns);
  }
  await expect
    .poll(async () => (await bodiesOf(byQuestion)).find(({ kind }) => kind === 'brief'))
    .toMatchObject({ intents: [{ id: question, name: '退货' }] });
  expect((await stateOf(other))?.team_id).toBe(stage.team);
});

test('a colleague’s choice of a team is overruled by no rule', async () => {
  const returns = await stage.newTeam('Returns');
  await save({ needs: [{ when: {}, skills: {}, priority: 0, team: returns }] });
  const id = await stage.customerInQueue();
  await expect.poll(async () => (await stateOf(id))?.team_id).toBe(returns);
  await append(id, { kind: 'handed-over', team: stage.team, reason: 'agent' });
  await stage.one.routing.sweep();
  expect((await stateOf(id))?.team_id).toBe(stage.team);
});

test('a rule to a team that is gone leaves customers where they are', async () => {
  const gone = await stage.newTeam('Gone');
  await save({ needs: [{ when: {}, skills: {}, priority: 1, team: gone }] });
  await stage.one.kernel.database.system.run(sql`delete from team where id = ${gone}`);
  const id = await stage.customerInQueue();
  await expect.poll(async () => bodiesOf(id)).toContainEqual({ kind: 'prioritised', priority: 1 });
  expect((await stateOf(id))?.team_id).toBe(stage.team);
  const agentId: AgentId = await stage.agentOnline(1);
  await expect.poll(() => stage.ownerOf(id)).toBe(agentId);
});
