import { knowledgeEndpoints, modelEndpoints, type QuestionId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, type Shop, stageShop } from '../testing/index.ts';

let kernel: TestKernel;
let knowledge: Knowledge;
let shop: Shop;
let desk: Desk;
let agent: Desk;
const audited: Record<string, unknown>[] = [];

beforeAll(async () => {
  kernel = await testKernel();
  knowledge = createKnowledge(kernel, { writeAudit: async (_tx, note) => void audited.push({ ...note }) });
  shop = await stageShop(kernel);
  desk = openDesk(knowledge.routes, await shop.hire('supervisor', 'Mia'));
  agent = openDesk(knowledge.routes, await shop.hire('agent'));
});
afterAll(() => kernel.close());

const zh = (questions: string[], answer: string) => ({ 'zh-CN': { questions, answer } });
const draft = (title: string, answer = '在订单页操作。') => ({ wordings: zh([title], answer) });
const create = (body: object) => desk('createQuestion', { body });
const change = (questionId: QuestionId, body: object) =>
  desk('changeQuestion', { params: { questionId }, body });
const get = (questionId: QuestionId) => desk('getQuestion', { params: { questionId } });
const answer = async (text: string) => (await agent('tryQuestion', { body: { text } })).answer;
const titles = async (query: object) =>
  (await agent('listQuestions', { query })).data.map((each) => Object.values(each.wordings)[0]?.questions[0]);

test('every endpoint of knowledge has its one route', () => {
  const routed = knowledge.routes.map((route) => route.endpoint);
  const named = Object.values({ ...knowledgeEndpoints, ...modelEndpoints });
  expect(new Set(routed)).toEqual(new Set(named));
  expect(routed).toHaveLength(named.length);
});

test('what is written is published and answered at once, with who wrote it', async () => {
  const made = await create({ category: '发票', ...draft('发票怎么开', '在订单页点“开发票”。') });
  expect(made).toMatchObject({
    ...{ category: '发票', status: 'published', version: 1, publishedVersion: 1 },
    ...{ updatedBy: 'Mia', timesAnswered: 0, related: [] },
  });
  expect(await get(made.id)).toEqual(made);
  expect(await answer('发票怎么开')).toBe('在订单页点“开发票”。');
});

test('a draft is not answered, and a draft over published words leaves those standing', async () => {
  const made = await create({ ...draft('运费险怎么买', '下单时勾选。'), publish: false });
  expect(made).toMatchObject({ status: 'draft', publishedVersion: null });
  expect(await answer('运费险怎么买')).toBeNull();
  await change(made.id, { ...draft('运费险怎么买', '下单时勾选运费险。'), version: 1 });
  expect(await answer('运费险怎么买')).toBe('下单时勾选运费险。');
  const drafted = await change(made.id, { ...draft('运费险怎么买', '改到一半'), version: 2, publish: false });
  expect(drafted).toMatchObject({ status: 'published', version: 3, publishedVersion: 2 });
  expect(await answer('运费险怎么买')).toBe('下单时勾选运费险。');
});

test('of two who save over the same version one is told that it changed, and nothing of theirs is kept', async () => {
  const { id } = await create(draft('价保怎么申请'));
  const saves = await Promise.allSettled(
    ['甲', '乙'].map((who) => change(id, { ...draft('价保怎么申请', who), version: 1 })),
  );
  const refused = saves.flatMap((save) => (save.status === 'rejected' ? [save.reason] : []));
  expect(refused).toMatchObject([{ code: 'object.changed' }]);
  const kept = saves.flatMap((save) => (save.status === 'fulfilled' ? [save.value] : []));
  expect(await get(id)).toEqual(kept[0]);
  await expect(change(id, { ...draft('x'), version: 7 })).rejects.toMatchObject({ code: 'object.changed' });
});

test('each save is kept as a version', async () => {
  const { id } = await create(draft('积分怎么用', '一'));
  await change(id, { ...draft('积分怎么用', '二'), version: 1 });
  const rows = await kernel.database.system.rows(
    sql`select version, content -> 'wordings' -> 'zh-CN' ->> 'answer' as answer from question_version where question_id = ${id} order by version`,
  );
  expect(rows).toEqual([
    { version: 1, answer: '一' },
    { version: 2, answer: '二' },
  ]);
});

test('a removed question is gone: from the list, from the answers, from what others lead on to', async () => {
  const doomed = await create(draft('会员怎么升级'));
  const other = await create({ ...draft('会员有什么好处'), related: [doomed.id] });
  await desk('deleteQuestion', { params: { questionId: doomed.id } });
  const code = 'object.not-found';
  await expect(get(doomed.id)).rejects.toMatchObject({ code });
  await expect(change(doomed.id, { ...draft('x'), version: 1 })).rejects.toMatchObject({ code });
  await expect(desk('deleteQuestion', { params: { questionId: doomed.id } })).rejects.toMatchObject({ code });
  expect((await get(other.id)).related).toEqual([]);
  const tried = await agent('tryQuestion', { body: { text: '会员怎么升级' } });
  expect(tried.candidates.map((each) => each.question)).not.toContain(doomed.id);
});

test('a question leads on to others of the workspace that are there, once each, and never to itself', async () => {
  const next = await create(draft('换货要多久'));
  const made = await create({ ...draft('怎么换货'), related: [next.id, next.id, newId('qna')] });
  expect(made.related).toEqual([next.id]);
  const body = { ...draft('怎么换货'), related: [made.id, next.id], version: 1 };
  expect((await change(made.id, body)).related).toEqual([next.id]);
});

test('another workspace finds none of it, changes none of it, leads on to none of it and answers with none of it', async () => {
  const ours = await create(draft('大衣怎么洗', '干洗。'));
  const theirs = openDesk(knowledge.routes, await (await stageShop(kernel)).hire('owner'));
  const params = { questionId: ours.id };
  const code = 'object.not-found';
  await expect(theirs('getQuestion', { params })).rejects.toMatchObject({ code });
  await expect(
    theirs('changeQuestion', { params, body: { ...draft('x'), version: 1 } }),
  ).rejects.toMatchObject({ code });
  await expect(theirs('deleteQuestion', { params })).rejects.toMatchObject({ code });
  expect((await theirs('listQuestions', {})).data).toEqual([]);
  expect((await theirs('listQuestions', { query: { q: '大衣' } })).data).toEqual([]);
  expect(await theirs('tryQuestion', { body: { text: '大衣怎么洗' } })).toMatchObject({
    decision: 'lost',
    candidates: [],
    answer: null,
  });
  const made = await theirs('createQuestion', { body: { ...draft('x'), related: [ours.id] } });
  expect(made.related).toEqual([]);
});

test('agents read, try and draft; what customers get is published by supervisors', async () => {
  const body = draft('测试');
  const code = 'right.missing';
  await expect(agent('createQuestion', { body })).rejects.toMatchObject({ code });
  const made = await agent('createQuestion', { body: { ...body, publish: false } });
  const params = { questionId: made.id };
  await expect(agent('changeQuestion', { params, body: { ...body, version: 1 } })).rejects.toMatchObject({
    code,
  });
  for (const name of ['publishQuestion', 'unpublishQuestion', 'reviewQuestion'] as const)
    await expect(
      agent(name, {
        params,
        body: { version: 1, ...(name === 'reviewQuestion' ? { verdict: 'approved' } : {}) },
      }),
    ).rejects.toMatchObject({ code });
  expect(await get(made.id)).toMatchObject({ status: 'draft', version: 1 });
});

test('every change is written down and announced', async () => {
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const { id } = await create(draft('怎么注销账号'));
  await change(id, { ...draft('怎么注销账号'), version: 1, publish: false });
  await desk('deleteQuestion', { params: { questionId: id } });
  stop();
  expect(heard).toEqual(Array(3).fill(['knowledge', id]));
  expect(audited.slice(-3)).toMatchObject([
    { action: 'question.created', object: id, detail: { version: 1, published: true } },
    { action: 'question.changed', object: id, detail: { version: 2, published: false } },
    { action: 'question.deleted', object: id, detail: { version: 2, title: '怎么注销账号' } },
  ]);
});

test('pages follow each other without gaps or repeats, latest change first, within a category too', async () => {
  const at = await stageShop(kernel);
  await knowledge.importQuestions(
    at.workspaceId,
    'Demo',
    Array.from({ length: 7 }, (_, n) => ({
      key: `k${n}`,
      category: n < 5 ? 'a' : 'b',
      wordings: zh([`问题${n}`], 'x'),
    })),
  );
  const reader = openDesk(knowledge.routes, await at.hire('agent'));
  const pages = async (query: object) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reader('listQuestions', {
        query: { limit: 3, ...query, ...(cursor ? { cursor } : {}) },
      });
      expect(page.has_more).toBe(page.next_cursor !== null);
      seen.push(...page.data.map((each) => each.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    return seen;
  };
  expect(new Set(await pages({})).size).toBe(7);
  expect(await pages({})).toHaveLength(7);
  expect(await pages({ category: 'a' })).toHaveLength(5);
  expect(new Set(await pages({ q: '问题' })).size).toBe(7);
  expect(await pages({ q: '问题', category: 'b' })).toHaveLength(2);
  for (const cursor of ['x', Buffer.from('{"at":"now()","id":"x"}').toString('base64url')])
    for (const query of [{ cursor }, { cursor, q: '问题' }])
      await expect(reader('listQuestions', { query })).rejects.toMatchObject({ code: 'request.invalid' });
});

test('a search finds the nearest first, drafts too, and takes its words as they are', async () => {
  await create(draft('耳机怎么配对', '长按五秒。'));
  await create({ ...draft('耳机保修多久', '100%放心：十二个月_。'), publish: false });
  expect((await titles({ q: '耳机配对' }))[0]).toBe('耳机怎么配对');
  expect(await titles({ q: '耳机保修' })).toContain('耳机保修多久');
  expect(await titles({ q: '长按五秒' })).toContain('耳机怎么配对');
  expect(await titles({ q: '100%放心' })).toContain('耳机保修多久');
  expect(await titles({ q: '%放_' })).not.toContain('耳机保修多久');
  expect(await titles({ q: `'; drop table question --` })).not.toContain('耳机保修多久');
});

test('words that cannot be stored as they are neither fail nor come back broken', async () => {
  const made = await create(draft('半个字\ud83d', '好\udc00的'));
  expect(made.wordings['zh-CN']).toEqual({ questions: ['半个字\ufffd'], answer: '好\ufffd的' });
  await expect(create(draft('空\u0000字'))).rejects.toMatchObject({ code: 'request.invalid' });
});

test('no column of any table is accepted as one field more', async () => {
  const columns = await kernel.database.system.rows<{ name: string }>(
    sql`select distinct a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0`,
  );
  const camel = columns.map(({ name }) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));
  const fields = new Set([...columns.map(({ name }) => name), ...camel, 'isAdmin']);
  const blank = {
    kind: 'qa',
    category: '',
    tags: [],
    related: [],
    validFrom: null,
    validTo: null,
    publish: true,
  };
  const bodies = {
    createQuestion: { ...draft('a'), ...blank },
    changeQuestion: { ...draft('a'), ...blank, version: 1 },
    proposeQuestion: { version: 1, note: 'a' },
    reviewQuestion: { version: 1, verdict: 'approved', note: 'a' },
    publishQuestion: { version: 1, at: '2030-01-01T00:00:00.000Z' },
    unpublishQuestion: { version: 1 },
    restoreQuestion: { version: 2, from: 1, publish: true },
    changeVocabulary: { synonyms: [], words: [], version: 0 },
    changeKnowledgeSettings: { reviewRequired: true },
    importQuestions: { csv: 'a', dryRun: true },
    tryQuestion: { text: 'a', reader: {} },
  };
  for (const [name, body] of Object.entries(bodies)) {
    const shape = knowledgeEndpoints[name as keyof typeof bodies].body;
    expect(shape.safeParse(body).success, name).toBe(true);
    for (const field of [...fields].filter((each) => !(each in body)))
      expect(shape.safeParse({ ...body, [field]: 'x' }).success, `${name} ${field}`).toBe(false);
  }
  const nested = { wordings: { 'zh-CN': { questions: ['a'], answer: 'a', published: true } } };
  await expect(create(nested)).rejects.toMatchObject({ code: 'request.invalid' });
});
