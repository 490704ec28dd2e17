import type { QuestionId, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type ImportedTopic, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

const clock: FakeClock = fakeClock();
const writeAudit = async () => {};
let kernel: TestKernel;
let twin: TestKernel;
let here: Knowledge;
let there: Knowledge;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel });
  here = createKnowledge(kernel, { writeAudit });
  there = createKnowledge(twin, { writeAudit });
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

interface Stand {
  workspaceId: WorkspaceId;
  desk: Desk;
}
async function stand(topics: readonly ImportedTopic[] = []): Promise<Stand> {
  const shop = await stageShop(kernel);
  if (topics.length > 0) await here.importQuestions(shop.workspaceId, 'Demo', topics);
  return {
    workspaceId: shop.workspaceId,
    desk: openDesk(here.routes, await shop.hire('supervisor')),
  };
}
const zh = (key: string, questions: string[], answer = key): ImportedTopic => ({
  ...{ key, category: '' },
  wordings: { 'zh-CN': { questions, answer } },
});
const wordings = (title: string, answer: string) => ({ 'zh-CN': { questions: [title], answer } });
const ask = async (knowledge: Knowledge, { workspaceId }: Stand, text: string) => {
  const { understanding, candidates } = await knowledge.understand(workspaceId, text);
  const [first] = candidates;
  if (understanding.decision !== 'sure' || !first) return understanding.decision;
  return (await knowledge.answerOf(workspaceId, first.question, 'zh-CN'))?.text;
};
const withoutBus = async (work: () => Promise<unknown>) => {
  kernel.bus.peers.delete(twin.bus);
  await work();
  kernel.bus.peers.add(twin.bus);
};

test('what is saved in one process is answered in the other as soon as it hears of it', async () => {
  const at = await stand();
  expect(await ask(there, at, '怎么退货')).toBe('lost');
  const made = await at.desk('createQuestion', { body: { wordings: wordings('怎么退货', '一') } });
  await expect.poll(() => ask(there, at, '怎么退货')).toBe('一');
  const params = { questionId: made.id };
  await at.desk('changeQuestion', { params, body: { wordings: wordings('怎么退货', '二'), version: 1 } });
  await expect.poll(() => ask(there, at, '怎么退货')).toBe('二');
  await at.desk('deleteQuestion', { params });
  await expect.poll(() => ask(there, at, '怎么退货')).toBe('lost');
});

test('when the bus loses the news, the next question after a second finds it all the same: written, changed and removed', async () => {
  const at = await stand([zh('发票', ['发票怎么开'])]);
  expect(await ask(there, at, '发票怎么开')).toBe('发票');
  const { data } = await at.desk('listQuestions', {});
  const params = { questionId: data[0]?.id };
  await withoutBus(() =>
    at.desk('changeQuestion', { params, body: { wordings: wordings('发票怎么开', '新'), version: 1 } }),
  );
  expect(await ask(there, at, '发票怎么开')).toBe('发票');
  clock.advance(1_000);
  expect(await ask(there, at, '发票怎么开')).toBe('新');
  await withoutBus(async () => {
    await at.desk('deleteQuestion', { params });
    await at.desk('createQuestion', { body: { wordings: wordings('运费多少', '八元') } });
  });
  clock.advance(1_000);
  expect(await ask(there, at, '发票怎么开')).toBe('lost');
  expect(await ask(there, at, '运费多少')).toBe('八元');
});

test('a sweep of lost events makes it known too', async () => {
  const at = await stand();
  await ask(there, at, '怎么换货');
  await withoutBus(() => at.desk('createQuestion', { body: { wordings: wordings('怎么换货', '寄回来。') } }));
  await twin.events.sweep();
  await expect.poll(() => ask(there, at, '怎么换货')).toBe('寄回来。');
});

test('a large import is known in both processes', async () => {
  const at = await stand();
  await ask(there, at, '第7号怎么样');
  const topics = Array.from({ length: 1_200 }, (_, n) => zh(`答${n}`, [`第${n}号怎么样`]));
  expect(await here.importQuestions(at.workspaceId, 'Demo', topics)).toEqual({ created: 1_200, updated: 0 });
  expect(await ask(here, at, '第1199号怎么样')).toBe('答1199');
  await expect.poll(() => ask(there, at, '第1199号怎么样'), { timeout: 20_000 }).toBe('答1199');
});

test('a question word for word is certain, whatever else is alike, in any script, width and case', async () => {
  const long = Array.from({ length: 300 }, (_, n) => String.fromCharCode(0x4e00 + n * 7)).join('');
  const at = await stand([
    zh('大衣', ['这件多少钱']),
    zh('跑鞋', ['这双多少钱']),
    zh('发票', ['發票抬頭ABC怎麼改']),
    zh('长', [long]),
  ]);
  for (const text of ['这件多少钱', '这件多少钱？', ' 這件多少錢 '])
    expect(await here.understand(at.workspaceId, text)).toMatchObject({
      isExact: true,
      understanding: { decision: 'sure', candidates: [{ question: text, score: 1 }] },
    });
  expect(await ask(here, at, '发票抬头ａｂｃ怎么改')).toBe('发票');
  expect((await here.understand(at.workspaceId, long.slice(0, 200))).isExact).toBe(true);
  expect((await here.understand(at.workspaceId, long.slice(0, 190))).isExact).toBe(false);
  expect((await here.understand(at.workspaceId, '多少钱')).isExact).toBe(false);
});

test('words that several topics share as an example decide nothing, unless they are the title of one', async () => {
  const at = await stand([
    zh('甲', ['退款要多久', '钱呢']),
    zh('乙', ['退货要多久', '钱呢']),
    zh('丙', ['怎么退定金', '退货要多久']),
  ]);
  expect((await here.understand(at.workspaceId, '钱呢')).isExact).toBe(false);
  expect(await ask(here, at, '退货要多久')).toBe('乙');
});

test('the answer comes in the language asked for, else the other Chinese, else the language of the workspace', async () => {
  const { workspaceId } = await stand([
    {
      ...{ key: 'a', category: '' },
      wordings: {
        'zh-CN': { questions: ['怎么退货'], answer: '简' },
        en: { questions: ['How to return'], answer: 'english' },
      },
    },
    { key: 'b', category: '', wordings: { ja: { questions: ['送料'], answer: '八元' } } },
  ]);
  const [a, b] = (await here.suggestFor(workspaceId, 'en')).concat(await here.suggestFor(workspaceId, 'ja'));
  const id = (offer: typeof a) => offer?.question as QuestionId;
  const told = async (of: QuestionId, locale: 'zh-CN' | 'zh-TW' | 'en' | 'ja') =>
    (await here.answerOf(workspaceId, of, locale))?.text;
  expect(await told(id(a), 'en')).toBe('english');
  expect(await told(id(a), 'zh-TW')).toBe('简');
  expect(await told(id(a), 'ja')).toBe('简');
  expect(await told(id(b), 'en')).toBe('八元');
  expect(await here.answerOf(workspaceId, 'qna_unknown', 'en')).toBeUndefined();
});

test('an answer names its version and leads on to what its editor chose first', async () => {
  const { workspaceId } = await stand([
    { ...zh('退货', ['怎么退货']), related: ['换货', '没有'] },
    zh('换货', ['怎么换货']),
    zh('保修', ['怎么保修']),
  ]);
  const { candidates } = await here.understand(workspaceId, '怎么退货');
  const answer = await here.answerOf(workspaceId, candidates[0]?.question as QuestionId, 'zh-CN');
  expect(answer).toMatchObject({ version: 1, locale: 'zh-CN', title: '怎么退货' });
  expect(answer?.related[0]?.text).toBe('怎么换货');
  expect(answer?.related.length).toBeLessThanOrEqual(3);
});

test('the most asked are suggested first, in a language that has words for them, also after another process counted', async () => {
  const at = await stand([
    zh('一', ['问题一']),
    zh('二', ['问题二']),
    zh('三', ['问题三']),
    { key: 'en', category: '', wordings: { en: { questions: ['A question'], answer: 'x' } } },
  ]);
  const { workspaceId } = at;
  const suggested = async () => (await here.suggestFor(workspaceId, 'zh-TW')).map((each) => each.text);
  // Written in simplified characters alone, they are shown in traditional ones.
  expect(await suggested()).toEqual(['問題一', '問題二', '問題三']);
  expect(await here.suggestFor(workspaceId, 'en')).toMatchObject([{ text: 'A question' }]);
  const { candidates } = await there.understand(workspaceId, '问题三');
  for (let count = 0; count < 3; count++) there.countAnswered(candidates[0]?.question as QuestionId, 'zh-CN');
  await there.flushCounts();
  await there.flushCounts();
  const rows = await kernel.database.system.rows(
    sql`select times_answered as times, version from question where workspace_id = ${workspaceId} and times_answered > 0`,
  );
  expect(rows).toEqual([{ times: 3, version: 1 }]);
  clock.advance(30_000);
  expect(await suggested()).toEqual(['問題三', '問題一', '問題二']);
});

test('what is typed is completed; nothing typed suggests the most asked', async () => {
  const { workspaceId } = await stand([zh('一', ['退货怎么退', '我想退货']), zh('二', ['发票怎么开'])]);
  expect((await here.suggestPrefix(workspaceId, '退货'))[0]?.text).toBe('退货怎么退');
  expect(await here.suggestPrefix(workspaceId, '  ')).toHaveLength(2);
});

test('a workspace that is not there knows nothing', async () => {
  expect(await here.suggestFor('wsp_nowhere')).toEqual([]);
});
