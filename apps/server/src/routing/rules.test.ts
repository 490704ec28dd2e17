import { defaultRoutingRules, type RoutingRules, type SavedRoutingRules } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { getRules, getRulesAloud, saveRules } from './rules/save-rules.ts';
import { type QueueStage, stageQueue } from './testing/stage-queue.ts';

let stage: QueueStage;
beforeAll(async () => {
  stage = await stageQueue();
});
beforeEach(() => stage.begin());
afterAll(() => stage.end());

const audit = { writeAudit: async () => {} };
const actor = newId('agt');
const save = (rules: Partial<RoutingRules>, version = 0): Promise<SavedRoutingRules> =>
  saveRules(
    stage.one.kernel,
    audit,
    { workspaceId: stage.ground.workspaceId, actor },
    { rules: { ...defaultRoutingRules, ...rules }, version },
  );
const pass = () => stage.one.routing.pass(stage.ground.workspaceId);

test('rules are saved over the version that was seen, and over no other', async () => {
  expect(await save({ ageingSeconds: 60 })).toMatchObject({ version: 1 });
  await expect(save({ ageingSeconds: 90 })).rejects.toMatchObject({ code: 'object.changed' });
  const query = stage.two.kernel.database.in(stage.ground.workspaceId);
  expect(await getRules(query, stage.ground.workspaceId)).toMatchObject({
    rules: { ageingSeconds: 60 },
    version: 1,
  });
});

test('a team that does not exist is refused by the place where it is named', async () => {
  const nobody = newId('tem');
  const step = { afterSeconds: 60, teamIds: [nobody], easedBy: 0 };
  await expect(save({ ladders: { [stage.team]: [step] } })).rejects.toMatchObject({
    code: 'request.invalid',
    more: { errors: { [`ladders.${stage.team}.0.teamIds`]: `There is no team ${nobody}.` } },
  });
});

test('a customer whom a rule puts first overtakes, and the log says how urgent they are', async () => {
  const first = await stage.customerInQueue();
  const vip = await stage.customerInQueue(stage.one, { attributes: { vip: 'true' } });
  await expect
    .poll(async () => (await stage.entriesOf(vip)).map(({ body }) => body))
    .toContainEqual({ kind: 'prioritised', priority: 2 });
  const agentId = await stage.agentOnline(1);
  await expect.poll(() => stage.ownerOf(vip)).toBe(agentId);
  expect(await stage.ownerOf(first)).toBeNull();
});

test('a conversation that needs a skill waits for somebody who has it, and the log says why it was them', async () => {
  await save({
    needs: [
      { when: { attribute: { name: 'country', values: ['JP'] } }, skills: { japanese: 60 }, priority: 0 },
    ],
  });
  const id = await stage.customerInQueue(stage.one, { attributes: { country: 'jp' } });
  await stage.agentOnline(3);
  await pass();
  expect(await stage.ownerOf(id)).toBeNull();
  const skilled = await stage.agentOnline(3, { skills: { japanese: 70 } });
  await expect.poll(() => stage.ownerOf(id)).toBe(skilled);
  const assigned = (await stage.entriesOf(id)).find(({ body }) => body.kind === 'assigned')?.body;
  expect(assigned).toMatchObject({ why: { ground: 'least-loaded', skills: { japanese: 60 } } });
});

test('customers of a team at rest wait in their order, and are told when it opens', async () => {
  const closed = { zone: 'UTC', week: [[], [], [], [], [], [], []], days: [] };
  const agentId = await stage.agentOnline(3);
  await save({ hours: { [stage.team]: closed } });
  const id = await stage.customerInQueue();
  await pass();
  expect(await stage.ownerOf(id)).toBeNull();
  const always = { ...closed, week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]) };
  await save({ hours: { [stage.team]: always } }, 1);
  await expect.poll(() => stage.ownerOf(id)).toBe(agentId);
});

test('a place in the queue of a team at rest names its next opening, never a wait', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const hours = {
    zone: 'UTC',
    week: [[], [], [], [], [], [], []],
    days: [{ date: tomorrow, blocks: [{ from: '09:30', to: '10:00' }] }],
  };
  await save({ hours: { [stage.team]: hours } });
  await stage.customerInQueue();
  const [place] = await stage.one.routing.queuePlaces(stage.ground.workspaceId);
  expect(place?.place).toEqual({ position: 1, waitSeconds: null, opensAt: `${tomorrow}T09:30:00.000Z` });
});

test('whom nobody can serve holds nobody up who waits behind them', async () => {
  const deserted = await stage.newTeam('Deserted');
  await save({
    needs: [
      { when: { attribute: { name: 'country', values: ['JP'] } }, skills: { japanese: 60 }, priority: 3 },
    ],
  });
  for (let count = 0; count < 5; count++) {
    await stage.customerInQueue(stage.one, { team: deserted });
    await stage.customerInQueue(stage.one, { attributes: { country: 'JP' } });
  }
  const last = await stage.customerInQueue();
  const agentId = await stage.agentOnline(1);
  await expect.poll(() => stage.ownerOf(last)).toBe(agentId);
});

test('a customer who needs a skill that nobody has stays in the queue, until the ladder asks for less; the log says what was asked for', async () => {
  const needs = [
    { when: { attribute: { name: 'country', values: ['JP'] } }, skills: { klingon: 60 }, priority: 0 },
  ];
  await save({ needs });
  const id = await stage.customerInQueue(stage.one, { attributes: { country: 'JP' } });
  const agentId = await stage.agentOnline(3, { skills: { japanese: 90 } });
  const other = await stage.customerInQueue();
  await expect.poll(() => stage.ownerOf(other)).toBe(agentId);
  expect(await stage.ownerOf(id)).toBeNull();
  const places = await stage.one.routing.queuePlaces(stage.ground.workspaceId);
  expect(places.map((each) => each.place)).toEqual([{ position: 1, waitSeconds: null, opensAt: null }]);
  await save({ needs, ladders: { [stage.team]: [{ afterSeconds: 1, teamIds: [], easedBy: 60 }] } }, 1);
  const ownerAfterPass = async () => {
    await pass();
    return stage.ownerOf(id);
  };
  await expect.poll(ownerAfterPass, { timeout: 5_000 }).toBe(agentId);
  const assigned = (await stage.entriesOf(id)).find(({ body }) => body.kind === 'assigned')?.body;
  expect(assigned).toMatchObject({ why: { step: 1, skills: { klingon: 60 } } });
});

test('a ladder and hours that name a team that is gone hold nobody up', async () => {
  const gone = await stage.newTeam('For a while');
  const other = await stage.newTeam('Returns');
  await save({
    ladders: { [stage.team]: [{ afterSeconds: 1, teamIds: [gone, other], easedBy: 0 }], [gone]: [] },
    hours: { [gone]: { zone: 'UTC', week: [[], [], [], [], [], [], []], days: [] } },
  });
  await stage.one.kernel.database.system.run(sql`delete from team where id = ${gone}`);
  const id = await stage.customerInQueue();
  const agentId = await stage.agentOnline(1, { teamIds: [other] });
  const ownerAfterPass = async () => {
    await pass();
    return stage.ownerOf(id);
  };
  await expect.poll(ownerAfterPass, { timeout: 5_000 }).toBe(agentId);
});

test('what is stored and cannot be understood is told by its place and kept, and all the rest holds', async () => {
  const { workspaceId } = stage.ground;
  const { system } = stage.one.kernel.database;
  const good = { when: { tags: ['japan'] }, skills: { japanese: 60 }, priority: 1 };
  await save({ ageingSeconds: 90, needs: [good] });
  const stored = {
    ...{ ...defaultRoutingRules, ageingSeconds: 90, needs: [good, { when: {}, skills: 7, priority: 0 }] },
    ...{ holdSeconds: 'a while', moods: ['calm'] },
  };
  await system.run(
    sql`update routing_rules set rules = ${JSON.stringify(stored)}::jsonb where workspace_id = ${workspaceId}`,
  );
  const held = await getRules(system, workspaceId);
  expect(held.rules).toMatchObject({
    ...{ ageingSeconds: 90, needs: [good], holdSeconds: defaultRoutingRules.holdSeconds },
  });
  expect(held.unread.map(({ at, stored: text }) => `${at} ${text}`)).toEqual([
    'needs.1.skills 7',
    'holdSeconds "a while"',
    'moods ["calm"]',
  ]);
  const kept = await system.find<{ rules: unknown }>(
    sql`select rules from routing_rules where workspace_id = ${workspaceId}`,
  );
  expect(kept?.rules).toEqual(stored);
});

test('rules that cannot be understood are said in the log once, and those that are written over stay in the audit log', async () => {
  const { workspaceId } = stage.ground;
  const { system } = stage.one.kernel.database;
  await save({});
  await system.run(
    sql`update routing_rules set rules = rules || '{"holdSeconds": -1}' where workspace_id = ${workspaceId}`,
  );
  const said: unknown[] = [];
  const logger = { error: (about: unknown) => said.push(about) } as never;
  for (let times = 0; times < 3; times++) await getRulesAloud({ logger }, system, workspaceId);
  expect(said).toEqual([{ workspaceId, version: 1, places: [expect.stringMatching(/^holdSeconds: /)] }]);
  const noted: { detail?: Record<string, unknown> }[] = [];
  await saveRules(
    stage.one.kernel,
    { writeAudit: async (_, note) => void noted.push(note) },
    { workspaceId, actor },
    { rules: defaultRoutingRules, version: 1 },
  );
  expect(noted[0]?.detail?.unread).toMatchObject([{ at: 'holdSeconds', stored: '-1' }]);
  expect((await getRules(system, workspaceId)).unread).toEqual([]);
});
