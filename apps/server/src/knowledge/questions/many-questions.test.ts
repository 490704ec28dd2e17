import type { Question, QuestionId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../kernel/refusal.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

const clock: FakeClock = fakeClock();
let kernel: TestKernel;
let knowledge: Knowledge;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
});
afterAll(() => kernel.close());

async function stand() {
  const shop = await stageShop(kernel);
  const [mia, agent] = [await shop.hire('supervisor', 'Mia'), await shop.hire('agent', 'Li')];
  return {
    workspaceId: shop.workspaceId,
    mia: openDesk(knowledge.routes, mia),
    agent: openDesk(knowledge.routes, agent),
  };
}
const draft = (title: string, more: object = {}) => ({
  ...{ wordings: { 'zh-CN': { questions: [title], answer: `答${title}` } }, publish: false },
  ...more,
});
const write = (desk: Desk, title: string, more: object = {}) =>
  desk('createQuestion', { body: draft(title, more) });
const seen = (questions: readonly Question[]) => questions.map(({ id, version }) => ({ id, version }));
const titles = (questions: readonly Question[]) =>
  questions.map(({ wordings }) => wordings['zh-CN']?.questions[0]).toSorted();
/** An id that nothing has. */
const other = (id: QuestionId) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}` as QuestionId;
const later = (ms: number) => new Date(clock.now() + ms).toISOString();

test('questions are counted and listed by where they stand, the same in the list and in a search', async () => {
  const { mia } = await stand();
  await write(mia, '甲草稿');
  const proposed = await write(mia, '乙待审');
  await mia('proposeQuestion', { params: { questionId: proposed.id }, body: { version: 1 } });
  await write(mia, '丙发布', { publish: true, category: '售后', tags: ['热', '新'] });
  const changed = await write(mia, '丁修改', { publish: true, tags: ['热'] });
  await mia('changeQuestion', {
    params: { questionId: changed.id },
    body: { ...draft('丁修改', { tags: ['热'] }), version: 1 },
  });
  await write(mia, '戊过期', { publish: true, validTo: later(60_000) });
  const waiting = await write(mia, '己定时');
  await mia('publishQuestion', {
    params: { questionId: waiting.id },
    body: { version: 1, at: later(3_600_000) },
  });
  clock.advance(61_000);
  const counts = await mia('countQuestions');
  expect(counts).toMatchObject({
    all: 6,
    standings: { draft: 1, 'in-review': 1, approved: 0, scheduled: 1, published: 2, changed: 1, expired: 1 },
    tags: [
      { name: '热', count: 2 },
      { name: '新', count: 1 },
    ],
  });
  expect(counts.categories).toContainEqual({ name: '售后', count: 1 });
  for (const [standing, count] of Object.entries(counts.standings)) {
    const listed = (await mia('listQuestions', { query: { standing } })).data;
    expect([standing, listed.length]).toEqual([standing, count]);
    for (const [title = ''] of listed.map((each) => each.wordings['zh-CN']?.questions ?? [])) {
      const found = await mia('listQuestions', { query: { standing, q: title } });
      expect(titles(found.data)).toContain(title);
    }
  }
  expect(titles((await mia('listQuestions', { query: { tag: '热' } })).data)).toEqual(['丁修改', '丙发布']);
});

test('of many questions each is done or refused alone, and what was refused is told', async () => {
  const { mia, agent } = await stand();
  const [one, two, three] = [await write(mia, '一'), await write(mia, '二'), await write(mia, '三')];
  await mia('publishQuestion', { params: { questionId: two.id }, body: { version: 1 } });
  const gone = { id: other(three.id), version: 1 };
  const propose = { questions: [...seen([one, two, three]), gone], what: { act: 'propose' } };
  expect(await agent('actOnQuestions', { body: propose })).toEqual({
    done: 2,
    refused: [
      { id: two.id, code: 'knowledge.wrong-stage' },
      { id: gone.id, code: 'object.not-found' },
    ],
  });
  const publish = { questions: seen([one, three]), what: { act: 'publish' } };
  await expect(agent('actOnQuestions', { body: publish })).rejects.toMatchObject({ code: 'right.missing' });
  expect(await mia('actOnQuestions', { body: publish })).toEqual({ done: 2, refused: [] });
  await mia('actOnQuestions', {
    body: { questions: seen([one]), what: { act: 'move', category: '售后' } },
  });
  const moved = await mia('getQuestion', { params: { questionId: one.id } });
  expect(moved).toMatchObject({ category: '售后', version: 2, publishedVersion: 2 });
  await agent('actOnQuestions', { body: { questions: seen([moved]), what: { act: 'tag', tag: '热' } } });
  expect(await mia('getQuestion', { params: { questionId: one.id } })).toMatchObject({
    ...{ tags: ['热'], version: 3, publishedVersion: 2, stage: 'draft' },
  });
  const stale = { questions: seen([moved]), what: { act: 'delete' } };
  expect(await mia('actOnQuestions', { body: stale })).toEqual({
    done: 0,
    refused: [{ id: one.id, code: 'object.changed' }],
  });
});

test('what is published together is tried once and together, without what is refused for itself', async () => {
  const tried: { about: string; titles: string[] }[] = [];
  let isFailing = false;
  const guarded = createKnowledge(kernel, {
    writeAudit: async () => {},
    beforePublish: async (_editor, { about }, { questions }) => {
      tried.push({ about, titles: [...(questions ?? [])].map(([, { wordings }]) => titleOf(wordings)) });
      if (isFailing) throw new Refusal('regression.failed');
    },
  });
  const shop = await stageShop(kernel);
  const desk = openDesk(guarded.routes, await shop.hire('supervisor', 'Mia'));
  const written = [await write(desk, '一'), await write(desk, '二'), await write(desk, '三')];
  const [first, ...rest] = seen(written);
  if (!first) throw new Error('nothing was written');
  const stale = { ...first, version: 7 };
  const body = { questions: [stale, ...rest], what: { act: 'publish' } };
  isFailing = true;
  expect(await desk('actOnQuestions', { body })).toEqual({
    done: 0,
    refused: [
      { id: first.id, code: 'object.changed' },
      ...rest.map(({ id }) => ({ id, code: 'regression.failed' })),
    ],
  });
  isFailing = false;
  expect(await desk('actOnQuestions', { body })).toMatchObject({ done: 2, refused: [{ id: first.id }] });
  expect(tried).toEqual([
    { about: expect.stringMatching(/ \+1$/), titles: expect.arrayContaining(['二', '三']) },
    { about: expect.stringMatching(/ \+1$/), titles: expect.arrayContaining(['二', '三']) },
  ]);
  await desk('actOnQuestions', { body: { questions: [stale], what: { act: 'publish' } } });
  expect(tried).toHaveLength(2);
});
const titleOf = (wordings: Question['wordings']) => wordings['zh-CN']?.questions[0] ?? '';

test('what is being written is tried as if it were published, and customers hear nothing of it', async () => {
  const { mia, workspaceId } = await stand();
  const out = await write(mia, '怎么退货', { publish: true });
  await write(mia, '运费多少钱', { publish: true });
  const content = { wordings: { 'zh-CN': { questions: ['怎么退货', '退换怎么办理'], answer: '七天内' } } };
  const body = { text: '退换怎么办理', draft: { id: out.id, content } };
  expect(await mia('tryQuestion', { body })).toMatchObject({
    ...{ decision: 'sure', answer: '七天内', version: null, isDraft: true },
    candidates: [{ question: out.id, isDraft: true, matched: '退换怎么办理' }],
  });
  expect(await mia('tryQuestion', { body: { text: '怎么退货' } })).toMatchObject({
    ...{ answer: '答怎么退货', version: 1, isDraft: false },
    candidates: [{ isDraft: false }],
  });
  const fresh = { content: { wordings: { 'zh-CN': { questions: ['能开发票吗'], answer: '能' } } } };
  expect(await mia('tryQuestion', { body: { text: '能开发票吗 SP20260001', draft: fresh } })).toMatchObject({
    entities: [{ kind: 'order', text: 'SP20260001' }],
  });
  expect(await mia('tryQuestion', { body: { text: '能开发票吗', draft: fresh } })).toMatchObject({
    ...{ answer: '能', isDraft: true },
    candidates: [{ question: null, title: '能开发票吗' }],
  });
  const { understanding, candidates } = await knowledge.understand(workspaceId, '能开发票吗');
  expect([understanding.decision, candidates]).toEqual(['lost', []]);
});

test('a way of asking that leads to another question is told, and one of its own is not', async () => {
  const { mia } = await stand();
  const one = await write(mia, '怎么退货', { publish: true });
  const two = await write(mia, '发票怎么开', { publish: true });
  const check = (question: QuestionId | undefined, texts: string[]) =>
    mia('checkWordings', { body: { ...(question ? { question } : {}), texts } });
  expect(await check(two.id, ['怎么退货？', '发票怎么开', '天气如何'])).toEqual({
    problems: [{ text: '怎么退货？', question: one.id, title: '怎么退货', kind: 'same' }],
  });
  expect(await check(one.id, ['怎么退货'])).toEqual({ problems: [] });
});

test('an entry that a way of asking leads to is called in the language of that way', async () => {
  const { mia } = await stand();
  const { id } = await mia('createQuestion', {
    body: {
      wordings: {
        'zh-CN': { questions: ['怎么退货'], answer: '在订单页。' },
        en: { questions: ['How do I return it'], answer: 'On the order page.' },
      },
      publish: true,
    },
  });
  const { problems } = await mia('checkWordings', { body: { texts: ['how do I return it?', '怎么退货'] } });
  expect(problems.map(({ question, title }) => [question, title])).toEqual([
    [id, 'How do I return it'],
    [id, '怎么退货'],
  ]);
});

test('how customers asked is offered as further ways of asking, without those that tell who asked', async () => {
  const { mia } = await stand();
  const { id } = await write(mia, '怎么退货', { publish: true });
  for (const said of ['怎么退货？', '想退掉', '想退掉', '退一下', '我的电话13812345678要退', 'x'.repeat(500)])
    knowledge.noteAsked(id, said);
  await knowledge.flushCounts();
  knowledge.noteAsked(id, '想退掉');
  await knowledge.flushCounts();
  const { data } = await mia('suggestWordings', { params: { questionId: id } });
  expect(data.map(({ text, count }) => [text, count])).toEqual([
    ['想退掉', 3],
    ['退一下', 1],
  ]);
});

test('what somebody writes is kept for them alone, and others see only that they write', async () => {
  const { mia, agent } = await stand();
  const { id } = await write(mia, '怎么退货');
  const keep = { body: { question: id, version: 1, content: '半句\ud800' } };
  await agent('keepWorkingCopy', keep);
  const query = { question: id };
  expect(await mia('getWorkingCopy', { query })).toEqual({
    mine: null,
    others: [{ name: 'Li', savedAt: expect.any(String) }],
  });
  expect(await agent('getWorkingCopy', { query })).toMatchObject({
    mine: { version: 1, content: '半句\ufffd' },
    others: [],
  });
  await agent('keepWorkingCopy', { body: { version: null, content: 'new' } });
  expect(await agent('getWorkingCopy')).toMatchObject({ mine: { version: null }, others: [] });
  expect(await mia('getWorkingCopy')).toEqual({ mine: null, others: [] });
  await agent('dropWorkingCopy', { query });
  expect(await agent('getWorkingCopy', { query })).toEqual({ mine: null, others: [] });
  clock.advance(10 * 60_000);
  const nowhere = other(id);
  await expect(
    agent('keepWorkingCopy', { body: { question: nowhere, version: 1, content: '' } }),
  ).rejects.toMatchObject({ code: 'object.not-found' });
});
