import type { QuestionId, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

const clock: FakeClock = fakeClock();
const audited: Record<string, unknown>[] = [];
let kernel: TestKernel;
let twin: TestKernel;
let here: Knowledge;
let there: Knowledge;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel, clock });
  here = createKnowledge(kernel, { writeAudit: async (_tx, note) => void audited.push({ ...note }) });
  there = createKnowledge(twin, { writeAudit: async () => {} });
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

interface Stand {
  workspaceId: WorkspaceId;
  owner: Desk;
  mia: Desk;
  agent: Desk;
}
async function stand(): Promise<Stand> {
  const shop = await stageShop(kernel);
  const hire = async (role: 'owner' | 'supervisor' | 'agent', name: string) =>
    openDesk(here.routes, await shop.hire(role, name));
  return {
    workspaceId: shop.workspaceId,
    ...{
      owner: await hire('owner', 'Olga'),
      mia: await hire('supervisor', 'Mia'),
      agent: await hire('agent', 'Li'),
    },
  };
}
const draft = (title: string, answer: string, more: object = {}) => ({
  ...{ wordings: { 'zh-CN': { questions: [title], answer } }, publish: false },
  ...more,
});
const at = (questionId: QuestionId, version: number, more: object = {}) => ({
  params: { questionId },
  body: { version, ...more },
});
const ask = async (knowledge: Knowledge, { workspaceId }: Stand, text: string) => {
  const { understanding, candidates } = await knowledge.understand(workspaceId, text);
  const [first] = candidates;
  if (understanding.decision !== 'sure' || !first) return understanding.decision;
  const answer = await knowledge.answerOf(workspaceId, first.question, 'zh-CN');
  return `${answer?.text} ${answer?.version}`;
};
const later = (ms: number) => new Date(clock.now() + ms).toISOString();

test('a draft is proposed, returned with a reason, mended, approved and published, and it stays written who did what', async () => {
  const shop = await stand();
  const { id } = await shop.agent('createQuestion', { body: draft('怎么退货', '一') });
  expect(await shop.agent('proposeQuestion', at(id, 1, { note: '请看' }))).toMatchObject({
    stage: 'in-review',
    status: 'draft',
  });
  await shop.mia('reviewQuestion', at(id, 1, { verdict: 'returned', note: '太短' }));
  await shop.agent('changeQuestion', {
    params: { questionId: id },
    body: { ...draft('怎么退货', '二'), version: 1 },
  });
  await shop.agent('proposeQuestion', at(id, 2));
  expect(await shop.mia('reviewQuestion', at(id, 2, { verdict: 'approved' }))).toMatchObject({
    stage: 'approved',
  });
  expect(await ask(here, shop, '怎么退货')).toBe('lost');
  expect(await shop.mia('publishQuestion', at(id, 2))).toMatchObject({
    ...{ stage: 'published', status: 'published', version: 2, publishedVersion: 2 },
  });
  expect(await ask(here, shop, '怎么退货')).toBe('二 2');
  const { data } = await shop.agent('listQuestionVersions', { params: { questionId: id } });
  expect(
    data.map(({ version, savedBy, steps }) => [
      version,
      savedBy,
      steps.map(({ act, by, note }) => [act, by, note].join(' ').trim()),
    ]),
  ).toEqual([
    [2, 'Li', ['saved Li', 'proposed Li', 'approved Mia', 'published Mia']],
    [1, 'Li', ['saved Li', 'proposed Li 请看', 'returned Mia 太短']],
  ]);
  expect(audited.slice(-2)).toMatchObject([
    { action: 'question.approved', object: id },
    { action: 'question.published', object: id },
  ]);
});

test('what is published through another process is answered there too, and what its bus lost is found', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', { body: draft('怎么换货', '换') });
  expect(await ask(there, shop, '怎么换货')).toBe('lost');
  kernel.bus.peers.delete(twin.bus);
  await shop.mia('publishQuestion', at(id, 1));
  kernel.bus.peers.add(twin.bus);
  expect(await ask(there, shop, '怎么换货')).toBe('lost');
  clock.advance(1_000);
  await expect.poll(() => ask(there, shop, '怎么换货')).toBe('换 1');
  await shop.mia('unpublishQuestion', at(id, 1));
  await expect.poll(() => ask(there, shop, '怎么换货')).toBe('lost');
  expect(await shop.agent('getQuestion', { params: { questionId: id } })).toMatchObject({
    status: 'draft',
    stage: 'draft',
  });
  await expect(shop.mia('unpublishQuestion', at(id, 1))).rejects.toMatchObject({
    code: 'knowledge.wrong-stage',
  });
});

test('where a review is required nothing goes out without one, not even by an import', async () => {
  const shop = await stand();
  const code = 'knowledge.review-required';
  await expect(shop.mia('changeKnowledgeSettings', { body: { reviewRequired: true } })).rejects.toMatchObject(
    { code: 'right.missing' },
  );
  await shop.owner('changeKnowledgeSettings', { body: { reviewRequired: true } });
  expect(await shop.agent('getKnowledgeSettings')).toEqual({ reviewRequired: true, otherApproves: true });
  await expect(
    shop.mia('createQuestion', { body: draft('价保', '价', { publish: true }) }),
  ).rejects.toMatchObject({ code });
  const { id } = await shop.mia('createQuestion', { body: draft('价保', '价') });
  await expect(shop.mia('publishQuestion', at(id, 1))).rejects.toMatchObject({ code });
  await expect(shop.mia('restoreQuestion', at(id, 1, { from: 1, publish: true }))).rejects.toMatchObject({
    code,
  });
  await shop.mia('importQuestions', { body: { csv: 'question,answer\n发票怎么开,在订单页' } });
  expect(await ask(here, shop, '发票怎么开')).toBe('lost');
  const { data } = await shop.mia('listQuestions', { query: { q: '发票' } });
  expect(data).toMatchObject([{ stage: 'in-review', status: 'draft' }, {}].slice(0, data.length));
  await shop.owner('reviewQuestion', at(id, 1, { verdict: 'approved' }));
  await shop.mia('publishQuestion', at(id, 1));
  expect(await ask(here, shop, '价保')).toBe('价 1');
});

test('where a review is required nobody approves what they saved themselves, unless the workspace says that they may', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', { body: draft('价保', '一') });
  const approve = (who: Desk, version: number) =>
    who('reviewQuestion', at(id, version, { verdict: 'approved' }));
  await shop.owner('changeKnowledgeSettings', { body: { reviewRequired: true } });
  await expect(approve(shop.mia, 1)).rejects.toMatchObject({ code: 'knowledge.own-approval' });
  expect(await approve(shop.owner, 1)).toMatchObject({ stage: 'approved' });
  // Whose the newest version is counts, not who began.
  const changed = { params: { questionId: id }, body: { ...draft('价保', '二'), version: 1 } };
  await shop.owner('changeQuestion', changed);
  await expect(approve(shop.owner, 2)).rejects.toMatchObject({ code: 'knowledge.own-approval' });
  expect(await approve(shop.mia, 2)).toMatchObject({ stage: 'approved' });
  await shop.owner('changeKnowledgeSettings', { body: { reviewRequired: true, otherApproves: false } });
  await shop.mia('changeQuestion', {
    params: { questionId: id },
    body: { ...draft('价保', '三'), version: 2 },
  });
  expect(await approve(shop.mia, 3)).toMatchObject({ stage: 'approved' });
});

test('a version waits for its time, goes out in every process by the clock alone, and ends by it', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', { body: draft('双十一几号发货', '旧', { publish: true }) });
  const [from, to] = [later(60_000), later(120_000)];
  const body = { ...draft('双十一几号发货', '新', { validTo: to }), version: 1 };
  await shop.mia('changeQuestion', { params: { questionId: id }, body });
  expect(await shop.mia('publishQuestion', at(id, 2, { at: from }))).toMatchObject({
    ...{ stage: 'scheduled', status: 'published', publishedVersion: 1, publishAt: from },
  });
  for (const knowledge of [here, there]) expect(await ask(knowledge, shop, '双十一几号发货')).toBe('旧 1');
  clock.advance(60_000);
  for (const knowledge of [here, there]) expect(await ask(knowledge, shop, '双十一几号发货')).toBe('新 2');
  const get = () => shop.agent('getQuestion', { params: { questionId: id } });
  expect(await get()).toMatchObject({
    stage: 'published',
    status: 'published',
    publishedVersion: 2,
    publishAt: null,
  });
  clock.advance(60_000);
  for (const knowledge of [here, there]) expect(await ask(knowledge, shop, '双十一几号发货')).toBe('lost');
  expect(await get()).toMatchObject({ status: 'expired' });
});

test('what holds from a later day on is published and not answered until then', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', {
    body: draft('新年活动', '满减', { publish: true, validFrom: later(5_000) }),
  });
  expect(await shop.agent('getQuestion', { params: { questionId: id } })).toMatchObject({
    status: 'scheduled',
  });
  expect(await ask(there, shop, '新年活动')).toBe('lost');
  clock.advance(5_000);
  expect(await ask(there, shop, '新年活动')).toBe('满减 1');
  const wrong = draft('x', 'y', { validFrom: later(2_000), validTo: later(1_000) });
  await expect(shop.mia('createQuestion', { body: wrong })).rejects.toMatchObject({
    code: 'request.invalid',
  });
});

test('when the time has come the store is told, once, and the history names it', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', { body: draft('年货节', '有') });
  await shop.mia('publishQuestion', at(id, 1, { at: later(3_600_000) }));
  const { system } = kernel.database;
  await system.run(sql`update question set publish_at = now() where id = ${id}`);
  await system.run(sql`update job set run_at = now() where kind = 'publish-question'`);
  await kernel.jobs.start();
  const row = () =>
    system.find<{ version: number | null }>(
      sql`select published_version as version from question where id = ${id} and scheduled is null`,
    );
  await expect.poll(row, { timeout: 10_000 }).toEqual({ version: 1 });
  await kernel.jobs.stop();
  const { data } = await shop.agent('listQuestionVersions', { params: { questionId: id } });
  expect(data[0]?.steps.map(({ act, by }) => `${act} ${by}`)).toEqual([
    'saved Mia',
    'scheduled Mia',
    'published system',
  ]);
});

test('two versions are compared, and a roll-back is a new version with old content', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', {
    body: draft('运费', '满 99 包邮', { publish: true, category: '物流' }),
  });
  await shop.mia('changeQuestion', {
    params: { questionId: id },
    body: { ...draft('运费', '满 129 包邮', { publish: true, category: '配送' }), version: 1 },
  });
  const { changes } = await shop.agent('compareQuestionVersions', {
    params: { questionId: id },
    query: { from: 1, to: 2 },
  });
  expect(changes.map(({ field }) => field)).toEqual(['category', 'wordings.zh-CN.answer']);
  expect(changes[1]?.parts).toContainEqual({ kind: 'added', text: '129' });
  await expect(shop.agent('restoreQuestion', at(id, 2, { from: 1, publish: true }))).rejects.toMatchObject({
    code: 'right.missing',
  });
  await expect(shop.mia('restoreQuestion', at(id, 1, { from: 1 }))).rejects.toMatchObject({
    code: 'object.changed',
  });
  await expect(shop.mia('restoreQuestion', at(id, 2, { from: 9 }))).rejects.toMatchObject({
    code: 'object.not-found',
  });
  expect(await shop.mia('restoreQuestion', at(id, 2, { from: 1, publish: true }))).toMatchObject({
    version: 3,
    category: '物流',
    publishedVersion: 3,
  });
  expect(await ask(here, shop, '运费')).toBe('满 99 包邮 3');
  const { data } = await shop.agent('listQuestionVersions', { params: { questionId: id } });
  expect(data.map(({ version, restoredFrom }) => [version, restoredFrom])).toEqual([
    [3, 1],
    [2, null],
    [1, null],
  ]);
  const old = await shop.agent('getQuestionVersion', { params: { questionId: id }, query: { version: 2 } });
  expect(old).toMatchObject({ category: '配送', wordings: { 'zh-CN': { answer: '满 129 包邮' } } });
});

test('whoever acts on a version that is not the newest is refused, whatever they do', async () => {
  const shop = await stand();
  const { id } = await shop.mia('createQuestion', { body: draft('尺码', '一') });
  await shop.mia('changeQuestion', {
    params: { questionId: id },
    body: { ...draft('尺码', '二'), version: 1 },
  });
  const code = 'object.changed';
  for (const [name, more] of [
    ['proposeQuestion', {}],
    ['reviewQuestion', { verdict: 'approved' }],
    ['publishQuestion', {}],
    ['unpublishQuestion', {}],
  ] as const)
    await expect(shop.mia(name, at(id, 1, more)), name).rejects.toMatchObject({ code });
  await expect(
    shop.mia('deleteQuestion', { params: { questionId: id }, query: { version: 1 } }),
  ).rejects.toMatchObject({ code });
  const both = await Promise.allSettled([1, 2].map(() => shop.agent('proposeQuestion', at(id, 2))));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a reader gets the variant that is for them, and the answer says which one and of which version', async () => {
  const shop = await stand();
  const variants = [
    { to: { vip: true }, answer: '专属客服', blocks: [{ kind: 'text', text: '**专属**客服' }] },
    { to: { channels: ['web'] }, answer: '网页' },
  ];
  const wordings = { 'zh-CN': { questions: ['怎么联系你们'], answer: '电话', variants } };
  await shop.mia('createQuestion', { body: { wordings } });
  const tried = (reader?: object) =>
    shop.agent('tryQuestion', { body: { text: '怎么联系你们', ...(reader ? { reader } : {}) } });
  expect(await tried()).toMatchObject({ answer: '电话', version: 1, variant: null, blocks: null });
  expect(await tried({ channel: 'web' })).toMatchObject({ answer: '网页', variant: 1 });
  expect(await tried({ channel: 'web', vip: true })).toMatchObject({
    answer: '专属客服',
    variant: 0,
    version: 1,
    blocks: [{ kind: 'text' }],
  });
});

test('an answer shows no file that the workspace does not have', async () => {
  const shop = await stand();
  const file = {
    id: 'fil_00000000000000000000000000',
    key: 'k'.repeat(22),
    name: 'a.png',
    type: 'image/png',
    sizeBytes: 1,
  };
  const variants = [{ to: { vip: true }, answer: 'x', blocks: [{ kind: 'card', title: 'x', image: file }] }];
  const body = { wordings: { en: { questions: ['q'], answer: 'a', variants } } };
  await expect(shop.mia('createQuestion', { body })).rejects.toMatchObject({ code: 'file.unknown' });
  expect((await shop.mia('listQuestions')).data).toEqual([]);
});
