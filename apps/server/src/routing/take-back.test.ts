import type { AgentId, ConversationId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { type QueueStage, stageQueue } from './testing/stage-queue.ts';

let stage: QueueStage;
beforeAll(async () => {
  stage = await stageQueue();
});
beforeEach(() => stage.begin());
afterAll(() => stage.end());

const run = (statement: ReturnType<typeof sql>) => stage.one.kernel.database.system.run(statement);
const announced = (agentId: AgentId, on = stage.one) =>
  on.kernel.database.system.transaction((tx) =>
    on.kernel.events.announce(tx, {
      ...{ workspaceId: stage.ground.workspaceId, subject: 'agents', objectId: agentId },
    }),
  );
const append = (id: ConversationId, body: object) =>
  stage.one.conversations.log.append({
    ...{ workspaceId: stage.ground.workspaceId, conversationId: id },
    decide: () => [{ author: { kind: 'system' }, body: body as never }],
  });
const requeues = async (id: ConversationId) =>
  (await stage.entriesOf(id)).flatMap(({ body }) => (body.kind === 'requeued' ? [body.reason] : []));
const sweepBoth = () => Promise.all([stage.one.routing.sweep(), stage.two.routing.sweep()]);
/** One agent has a conversation, and has accepted it. */
async function served() {
  const agentId = await stage.agentOnline(1);
  const id = await stage.customerInQueue();
  await expect.poll(() => stage.ownerOf(id)).toBe(agentId);
  // what comes of the hand-over would write over what the tests change by hand
  await expect
    .poll(async () => (await stage.entriesOf(id)).some(({ body }) => body.kind === 'brief'))
    .toBe(true);
  return { agentId, id };
}

test('what a deactivated agent held goes to the next with all of its history, once, however many processes look', async () => {
  const { agentId, id } = await served();
  const next = await stage.agentOnline(1);
  await run(
    sql`update agent set active = false, state = 'offline', connected_until = null where id = ${agentId}`,
  );
  await Promise.all([sweepBoth(), sweepBoth(), announced(agentId, stage.two)]);
  await expect.poll(() => stage.ownerOf(id)).toBe(next);
  expect(await requeues(id)).toEqual(['removed']);
  expect((await stage.entriesOf(id)).map(({ body }) => body.kind)).toEqual(
    expect.arrayContaining(['message', 'handed-over', 'assigned', 'brief', 'requeued']),
  );
});

test('what somebody held who was signed out by a supervisor is given on at once', async () => {
  const { agentId, id } = await served();
  const next = await stage.agentOnline(1);
  await run(
    sql`update agent set signed_out_at = now(), state = 'offline', connected_until = null where id = ${agentId}`,
  );
  await announced(agentId);
  await expect.poll(() => stage.ownerOf(id)).toBe(next);
  expect(await requeues(id)).toEqual(['signed-out']);
});

test('who goes on a break keeps whom they talk with, and loses what was only offered', async () => {
  await stage.setAcceptSeconds(600);
  const { agentId, id } = await served();
  await run(sql`update agent set state = 'break' where id = ${agentId}`);
  const next = await stage.agentOnline(1);
  await sweepBoth();
  await expect.poll(() => stage.ownerOf(id)).toBe(next);
  expect(await requeues(id)).toEqual(['break']);
  await append(id, { kind: 'accepted', agent: next });
  await run(sql`update agent set state = 'break' where id = ${next}`);
  await sweepBoth();
  expect(await stage.ownerOf(id)).toBe(next);
});

test('a customer who has waited long for somebody on a break gets another agent', async () => {
  const { agentId, id } = await served();
  await run(sql`update agent set state = 'break' where id = ${agentId}`);
  await run(sql`update conversation set waiting_since = now() - interval '3 minutes' where id = ${id}`);
  const next = await stage.agentOnline(1);
  await sweepBoth();
  await expect.poll(() => stage.ownerOf(id)).toBe(next);
});

test('an offer that is declined goes to somebody else, and back in front where there is nobody', async () => {
  await stage.setAcceptSeconds(600);
  const { agentId, id } = await served();
  const next = await stage.agentOnline(1);
  await append(id, { kind: 'requeued', from: agentId, reason: 'declined' });
  await expect.poll(() => stage.ownerOf(id)).toBe(next);
  const later = await stage.customerInQueue();
  await expect.poll(() => stage.ownerOf(later)).toBe(agentId);
  const last = await stage.customerInQueue();
  await append(id, { kind: 'requeued', from: next, reason: 'declined' });
  await expect.poll(() => stage.ownerOf(id)).not.toBeNull();
  expect(await stage.ownerOf(last)).toBeNull();
});

test('an offer accepted while its agent is taken for gone stays theirs', async () => {
  await stage.setAcceptSeconds(600);
  const { agentId, id } = await served();
  await run(sql`update agent set connected_until = now() - interval '1 second' where id = ${agentId}`);
  const accepting = append(id, { kind: 'accepted', agent: agentId });
  await Promise.all([accepting, sweepBoth()]);
  const kinds = (await stage.entriesOf(id)).map(({ body }) => body.kind);
  const [accepted, requeued] = [kinds.indexOf('accepted'), kinds.indexOf('requeued')];
  expect(requeued === -1 || requeued < accepted).toBe(true);
});

test('an agent’s own time to accept comes before their team’s, and that before the workspace’s', async () => {
  await stage.setAcceptSeconds(0);
  await run(sql`update team set accept_seconds = 30 where id = ${stage.team}`);
  const byTeam = await stage.agentOnline(1);
  await run(
    sql`insert into team_member (team_id, agent_id, workspace_id) values (${stage.team}, ${byTeam}, ${stage.ground.workspaceId}) on conflict do nothing`,
  );
  const secondsOf = async (id: ConversationId, agentId: AgentId) => {
    await expect.poll(() => stage.ownerOf(id)).toBe(agentId);
    const row = await stage.one.kernel.database.system.find<{ seconds: number | null }>(
      sql`select extract(epoch from accept_by - now())::float8 as seconds from conversation where id = ${id}`,
    );
    return row?.seconds ?? null;
  };
  expect(await secondsOf(await stage.customerInQueue(), byTeam)).toBeGreaterThan(20);
  const byThemselves = await stage.agentOnline(1, { acceptSeconds: 0 });
  expect(await secondsOf(await stage.customerInQueue(), byThemselves)).toBeNull();
});

test('whoever is gone takes part no longer', async () => {
  const { agentId, id } = await served();
  const advisor = await stage.agentOnline(0);
  await append(id, { kind: 'joined', agent: advisor, mode: 'consult' });
  await run(
    sql`update agent set active = false, state = 'offline', connected_until = null where id = ${advisor}`,
  );
  await sweepBoth();
  const departures = (await stage.entriesOf(id)).filter(({ body }) => body.kind === 'departed');
  expect(departures.map(({ body }) => body)).toEqual([
    { kind: 'departed', agent: advisor, mode: 'consult', reason: 'gone' },
  ]);
  expect(await stage.ownerOf(id)).toBe(agentId);
});

test('an invitation that nobody answers lapses', async () => {
  const { id } = await served();
  const advisor = await stage.agentOnline(0);
  const answerBy = new Date(Date.now() + 300).toISOString();
  await append(id, { kind: 'invited', agent: advisor, mode: 'help', answerBy });
  await expect
    .poll(async () => (await stage.entriesOf(id)).map(({ body }) => body), { timeout: 5_000 })
    .toContainEqual({ kind: 'departed', agent: advisor, mode: 'help', reason: 'no-answer' });
});
