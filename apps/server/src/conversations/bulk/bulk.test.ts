import type { AgentId, Bulk, BulkAct, BulkId, ConversationId, EntryBody } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createConversations } from '../index.ts';
import { type Ground, quietPorts, says, seedGround } from '../testing/index.ts';

let kernel: TestKernel;
let conversations: ReturnType<typeof createConversations>;
let ground: Ground;
let mia: AgentCaller;
let leo: AgentCaller;
const teamId = newId('tem');
beforeAll(async () => {
  kernel = await testKernel();
  ground = await seedGround(kernel);
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  await kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${teamId}, ${ground.workspaceId}, 'Returns')`,
  );
  [mia, leo] = [await hire('supervisor'), await hire('agent')];
  await kernel.jobs.start();
});
afterAll(async () => {
  await kernel.jobs.stop();
  await kernel.close();
});

async function hire(role: 'supervisor' | 'agent'): Promise<AgentCaller> {
  const [agentId, personId] = [newId('agt'), newId('per')];
  const { system } = kernel.database;
  await system.run(
    sql`insert into person (id, name, email, password_hash, locale) values (${personId}, 'Mia', ${`${personId}@parley.example`}, 'x', 'en')`,
  );
  await system.run(
    sql`insert into agent (id, workspace_id, person_id, role, visibility) values (${agentId}, ${ground.workspaceId}, ${personId}, ${role}, 'mine')`,
  );
  return {
    ...{ kind: 'agent', workspaceId: ground.workspaceId, agentId, personId, sessionId: newId('ses') },
    ...{ role, visibility: 'mine', teamIds: [] },
  };
}

const append = (id: ConversationId, ...bodies: EntryBody[]) =>
  conversations.log.append({
    workspaceId: ground.workspaceId,
    conversationId: id,
    decide: () => bodies.map((body) => ({ author: { kind: 'system' }, body })),
  });
async function begin(...bodies: EntryBody[]): Promise<ConversationId> {
  const id = newId('cnv');
  await conversations.log.append(says({ ...ground, contactId: await ground.newContact() }, id, 'hello'));
  if (bodies.length > 0) await append(id, ...bodies);
  return id;
}
const stateOf = async (id: ConversationId) => (await append(id)).state;
const assigned = (agent: AgentId): EntryBody => ({ kind: 'assigned', agent });

const ended = async (caller: AgentCaller, id: BulkId): Promise<Bulk> => {
  await expect
    .poll(async () => (await conversations.bulks.get(caller, id)).stage, { timeout: 20_000 })
    .not.toMatch(/running|undoing/);
  return conversations.bulks.get(caller, id);
};
const run = async (caller: AgentCaller, act: BulkAct, ids: ConversationId[]) =>
  ended(caller, (await conversations.bulks.start(caller, { act, selection: { kind: 'named', ids } })).id);
const undo = async (caller: AgentCaller, { id }: Bulk) =>
  ended(caller, (await conversations.bulks.undo(caller, id)).id);

const acts = (): BulkAct[] => [
  { kind: 'tag', added: ['new', 'old'], removed: ['gone'] },
  { kind: 'assign', agentId: leo.agentId },
  { kind: 'transfer', teamId },
  { kind: 'prioritise', priority: 3 },
  { kind: 'snooze', until: '2099-01-01T00:00:00.000Z' },
  { kind: 'close', asksRating: false },
];

test('every act changes all that it can, and taking it back leaves everything as it was; only a team once named stays named', async () => {
  for (const act of acts()) {
    const ids = [
      await begin({ kind: 'tagged', added: ['old', 'gone'], removed: [] }),
      await begin(
        { kind: 'handed-over', team: teamId, reason: 'asked' },
        { kind: 'prioritised', priority: 1 },
      ),
      await begin(assigned(mia.agentId)),
      await begin(assigned(newId('agt')), { kind: 'snoozed', until: '2098-01-01T00:00:00.000Z' }),
    ];
    const before = await Promise.all(ids.map(stateOf));
    const done = await run(mia, act, ids);
    expect([act.kind, done.stage, done.total, done.done]).toEqual([act.kind, 'done', 4, 4]);
    expect(done.changed).toBeGreaterThan(2);
    await undo(mia, done);
    const after = await Promise.all(ids.map(stateOf));
    const facts = (state: (typeof after)[number], index: number) => [
      ...[act.kind, state.status, state.owner, state.priority, state.tags.toSorted()],
      ...[state.snoozedUntil, before[index]?.teamId && state.teamId],
    ];
    expect(after.map(facts)).toEqual(before.map(facts));
  }
});

test('what is opened again is closed again when that is taken back', async () => {
  const id = await begin({ kind: 'closed', reason: 'resolved' });
  const done = await run(mia, { kind: 'reopen' }, [id]);
  expect((await stateOf(id)).status).toBe('open');
  await undo(mia, done);
  expect((await stateOf(id)).status).toBe('closed');
});

test('what happened since is kept, and the report says so', async () => {
  const [moved, still] = [await begin(), await begin()];
  const done = await run(mia, { kind: 'prioritise', priority: 2 }, [moved, still]);
  await append(moved, { kind: 'tagged', added: ['later'], removed: [] });
  const undone = await undo(mia, done);
  expect(undone).toMatchObject({
    stage: 'undone',
    undone: 1,
    skipped: [{ reason: 'object.changed', count: 1 }],
  });
  expect((await stateOf(moved)).priority).toBe(2);
  expect((await stateOf(still)).priority).toBe(0);
  const { data } = await conversations.bulks.skipped(mia, done.id, { limit: 10 });
  expect(data).toEqual([{ conversationId: moved, contactName: 'Visitor', reason: 'object.changed' }]);
});

test('an agent changes only what they may see, each judged by itself', async () => {
  const [own, foreign] = [await begin(assigned(leo.agentId)), await begin(assigned(mia.agentId))];
  const done = await run(leo, { kind: 'prioritise', priority: 1 }, [own, foreign]);
  expect(done).toMatchObject({ total: 1, changed: 1 });
  expect((await stateOf(foreign)).priority).toBe(0);
  const closed = await begin(assigned(leo.agentId), { kind: 'closed', reason: 'resolved' });
  const slept = await run(leo, { kind: 'snooze', until: '2099-01-01T00:00:00.000Z' }, [closed, own]);
  expect(slept).toMatchObject({ changed: 1, skipped: [{ reason: 'conversation.closed', count: 1 }] });
});

test('the same again changes nothing, and a colleague’s change looks as if it were not there', async () => {
  const id = await begin();
  await run(mia, { kind: 'prioritise', priority: 2 }, [id]);
  const again = await run(mia, { kind: 'prioritise', priority: 2 }, [id]);
  expect(again).toMatchObject({ changed: 0, same: 1 });
  await expect(conversations.bulks.get(leo, again.id)).rejects.toMatchObject({ code: 'object.not-found' });
});

test('all that match a filter are meant as they are at the moment of asking, and what is stopped goes no further', async () => {
  const tag = 'thousands';
  const ids = await Promise.all(
    Array.from({ length: 300 }, () => begin({ kind: 'tagged', added: [tag], removed: [] })),
  );
  const filter = { all: [{ field: 'tag' as const, how: 'any' as const, in: [tag] }] };
  const started = await conversations.bulks.start(mia, {
    act: { kind: 'prioritise', priority: 3 },
    selection: { kind: 'matching', filter },
  });
  expect(started.total).toBe(ids.length);
  await conversations.bulks.cancel(mia, started.id);
  const stopped = await ended(mia, started.id);
  expect(stopped.stage).toBe('cancelled');
  const whole = await conversations.bulks.start(mia, {
    act: { kind: 'prioritise', priority: 3 },
    selection: { kind: 'matching', filter },
  });
  expect(await ended(mia, whole.id)).toMatchObject({ stage: 'done', done: 300 });
  const states = await Promise.all(ids.map(stateOf));
  expect(new Set(states.map((state) => state.priority))).toEqual(new Set([3]));
});

test('a process that dies amid it changes nothing twice', async () => {
  const id = await begin();
  const done = await run(mia, { kind: 'tag', added: ['once'], removed: [] }, [id]);
  const { headSeq } = await stateOf(id);
  await kernel.database.system.run(sql`update bulk set stage = 'running' where id = ${done.id}`);
  await kernel.database.system.run(sql`update bulk_item set outcome = 'waiting' where bulk_id = ${done.id}`);
  await kernel.jobs.add(kernel.database.system, {
    ...{ kind: 'bulk', workspaceId: ground.workspaceId },
    payload: { id: done.id, workspaceId: ground.workspaceId },
  });
  kernel.jobs.nudge();
  await ended(mia, done.id);
  expect((await stateOf(id)).headSeq).toBe(headSeq);
});

test('what is said meanwhile waits for one small step at most', async () => {
  const ids = await Promise.all(Array.from({ length: 400 }, () => begin()));
  const live = await begin();
  const { id } = await conversations.bulks.start(mia, {
    act: { kind: 'prioritise', priority: 1 },
    selection: { kind: 'named', ids },
  });
  const doneSoFar = async () => (await conversations.bulks.get(mia, id)).done;
  const passed: number[] = [];
  for (let before = await doneSoFar(); before < ids.length; before = await doneSoFar()) {
    await append(live, { kind: 'tagged', added: [`live ${passed.length}`], removed: [] });
    passed.push((await doneSoFar()) - before);
  }
  // A step is 40; one may have been under way, and one may end while it is looked.
  expect(passed.length).toBeGreaterThan(2);
  expect(Math.max(...passed)).toBeLessThanOrEqual(3 * 40);
});

test('thousands are taken on at once, told as they go, stopped, and taken back', async () => {
  const tag = 'very many';
  const one = await begin(
    { kind: 'tagged', added: [tag], removed: [] },
    { kind: 'closed', reason: 'resolved' },
  );
  await kernel.database.system.run(
    sql`insert into conversation select (jsonb_populate_record(c, jsonb_build_object('id', 'cnv_' || lpad(n::text, 26, '0')))).*
        from conversation c, generate_series(1, 2999) n where c.id = ${one}`,
  );
  const filter = { all: [{ field: 'tag' as const, how: 'any' as const, in: [tag] }] };
  const { id, total } = await conversations.bulks.start(mia, {
    act: { kind: 'tag', added: ['looked at'], removed: [] },
    selection: { kind: 'matching', filter },
  });
  expect(total).toBe(3_000);
  await expect.poll(async () => (await conversations.bulks.get(mia, id)).done).toBeGreaterThan(100);
  await conversations.bulks.cancel(mia, id);
  const stopped = await ended(mia, id);
  expect(stopped.stage).toBe('cancelled');
  expect(stopped.done).toBeLessThan(3_000);
  const undone = await undo(mia, stopped);
  expect(undone).toMatchObject({ stage: 'undone', skipped: [] });
  const left = await kernel.database.system.find<{ count: number }>(
    sql`select count(*)::int as count from conversation where 'looked at' = any(tags)`,
  );
  expect(left?.count).toBe(0);
});
