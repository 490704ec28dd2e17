import { join } from 'node:path';
import { type KnowledgeModel, type ModelId, modelEndpoints, type QuestionId } from '@parley/contract';
import { classify, createIndex, load, train, understand } from '@parley/nlu';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { blend } from '../answers/blend.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { buildWorker, stageShop } from '../testing/index.ts';
import { compareModels } from './compare-models.ts';
import { splitCorpus, type Taught } from './split-corpus.ts';
import { trainInWorker } from './train-in-worker.ts';
import { trainModel } from './train-model.ts';

const asks = {
  return: [
    '怎么退货',
    '我想退货',
    '退货流程是什么',
    '不想要了怎么退',
    '东西可以退吗',
    '退货去哪里申请',
    '想把衣服退掉',
    '收到后能退吗',
  ],
  invoice: [
    '怎么开发票',
    '发票在哪里开',
    '可以补开发票吗',
    '我要电子发票',
    '发票抬头怎么改',
    '开票要多久',
    '能开专票吗',
    '发票怎么下载',
  ],
  price: [
    '降价了能补差价吗',
    '刚买就便宜了',
    '价格保护怎么申请',
    '买贵了怎么办',
    '价保多少天',
    '差价退给我',
    '能保价吗',
    '便宜了退差价',
  ],
  login: [
    '忘记密码了',
    '登录不上',
    '密码怎么重置',
    '账号进不去',
    '收不到验证码',
    '怎么找回账号',
    '登录一直失败',
    '改密码在哪里',
  ],
};
const names = Object.keys(asks) as (keyof typeof asks)[];

const taught = (lessons: Taught['lessons'] = []): Taught => ({
  topics: names.map((id) => ({ id, questions: asks[id], answer: `${id}。` })),
  lessons,
});

test('what is set aside is so in every training, and nothing learns from it', () => {
  const lessons = ['我买的鞋想退', '鞋子退掉', '退鞋子', '鞋不合适退', '退了这双鞋', '这鞋我要退'].map(
    (text) => ({
      text,
      question: 'return',
      weight: 1,
    }),
  );
  const [alone, later] = [splitCorpus(taught()), splitCorpus(taught(lessons))];
  expect(alone.held.length).toBeGreaterThan(0);
  expect(later.held).toEqual(expect.arrayContaining(alone.held));
  const learnt = new Set(later.examples.map(({ text }) => text));
  expect(later.held.filter(({ text }) => learnt.has(text))).toEqual([]);
});

test('a topic that has few wordings learns from all of them', () => {
  const topics = [{ id: 'few', questions: ['怎么退货', '我想退货', '退货流程'], answer: '' }];
  expect(splitCorpus({ topics, lessons: [] }).held).toEqual([]);
});

test('too little to compare with is told, not guessed', () => {
  expect(trainModel({ topics: [], lessons: [] }, null)).toEqual({ problem: 'too-few' });
});

test('a worker trains as this process would, and one that takes too long is ended and told', async () => {
  const { script, remove } = await buildWorker(join(import.meta.dirname, 'train-model.worker.ts'));
  const bounds = { ms: 60_000, heapMb: 512 };
  const many = taught(
    names.flatMap((question) =>
      Array.from({ length: 15 }, (_, at) => ({
        text: `${asks[question][at % 8]}第 ${at} 次`,
        question,
        weight: 1,
      })),
    ),
  );
  const here = trainModel(many, null);
  const there = await trainInWorker(many, null, bounds, script);
  if (!('report' in here && 'report' in there)) throw new Error('nothing was trained');
  expect({ ...there.report, seconds: 0 }).toEqual({ ...here.report, seconds: 0 });
  expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes))).toBe(true);
  expect(await trainInWorker(many, null, { ...bounds, ms: 1 }, script)).toEqual({ problem: 'too-long' });
  await remove();
});

test('the same knowledge under other ids, in another order, is learnt and answered alike', () => {
  const lessons = names.flatMap((question) =>
    Array.from({ length: 15 }, (_, at) => ({
      ...{ text: `${asks[question][at % 8]}，第 ${at} 次问`, question, weight: (at % 3) + 1 },
    })),
  );
  const one = taught(lessons);
  const named = new Map(names.map((id, at) => [String(id), `qst_${'zqam'[at]}0${at}x`]));
  const idOf = (id: string) => named.get(id) ?? id;
  const other: Taught = {
    topics: one.topics.map((topic) => ({ ...topic, id: idOf(topic.id) })).toReversed(),
    lessons: lessons.map((each) => ({ ...each, question: idOf(each.question) })).toReversed(),
  };
  const texts = ['衣服想退', '补差价', '发票丢了', '密码', '退差价还是退货', '开一张'];
  const answersOf = (given: Taught, rename: (id: string) => string) => {
    const trained = trainModel(given, null);
    if (!('bytes' in trained)) throw new Error('nothing was trained');
    const model = load(trained.bytes);
    const index = createIndex(given.topics);
    return texts.map((text) => {
      const found = blend(understand(text, undefined, { index }), classify(text, model), () => undefined);
      return found.candidates.map(({ id, score }) => [rename(id), score]);
    });
  };
  expect(answersOf(other, (id) => id)).toEqual(answersOf(one, idOf));
});

test('a model that learnt the wrong answers is worse, whichever way round it is asked', () => {
  const corpus = splitCorpus(taught());
  const right = train({ examples: corpus.examples });
  const swapped = corpus.examples.map((each) => ({ ...each, intent: swap(each.intent) }));
  const wrong = train({ examples: swapped });
  expect(compareModels(corpus, right, wrong)).toMatchObject({ verdict: 'worse' });
  expect(compareModels(corpus, wrong, right).verdict).not.toBe('worse');
  expect(compareModels(corpus, right, right)).toMatchObject({ onlyLive: 0, onlyNext: 0, pValue: 1 });
});
const swap = (intent: string): string => names[(names.indexOf(intent as keyof typeof asks) + 1) % 4] ?? '';

const phrases = [
  '七天无理由',
  '走七天无理由',
  '七天无理由怎么走',
  '无理由退换',
  '申请七天无理由',
  '七天无理由服务',
  '我要七天无理由',
  '支持七天无理由么',
];
let kernel: TestKernel;
let twin: TestKernel;
let knowledge: Knowledge;
let there: Knowledge;
beforeAll(async () => {
  kernel = await testKernel();
  twin = await testKernel({ share: kernel });
  const writeAudit = async () => {};
  there = createKnowledge(twin, { writeAudit });
  knowledge = createKnowledge(kernel, {
    writeAudit,
    learntExamples: async (workspaceId) => {
      const [first] = (await knowledge.understand(workspaceId, '怎么退货')).candidates;
      const question = first?.question as QuestionId;
      return phrases.map((text) => ({ text, question, weight: 3, at: '' }));
    },
  });
  await kernel.jobs.start();
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

interface Listed {
  data: KnowledgeModel[];
}

async function stand() {
  const { workspaceId, hire } = await stageShop(kernel);
  const caller = await hire('admin');
  const topics = names.map((key) => ({
    ...{ key, category: '' },
    wordings: { 'zh-CN': { questions: asks[key], answer: key } },
  }));
  await knowledge.importQuestions(workspaceId, 'Demo', topics);
  const call = async <T>(name: keyof typeof modelEndpoints, modelId?: ModelId): Promise<T> => {
    const route = knowledge.routes.find((each) => each.endpoint === modelEndpoints[name]);
    const asked = { params: { workspaceId, modelId }, query: {}, body: {} };
    return (await route?.handle(asked as never, caller, {} as never)) as T;
  };
  const models = async () => (await call<Listed>('listModels')).data;
  const trainOne = async (): Promise<KnowledgeModel> => {
    const { id } = await call<KnowledgeModel>('trainModel');
    const find = async () => (await models()).find((each) => each.id === id);
    await expect.poll(async () => (await find())?.state, { timeout: 30_000 }).not.toBe('training');
    return (await find()) as KnowledgeModel;
  };
  const answerTo = async (text: string, room = knowledge) => {
    const [first] = (await room.understand(workspaceId, text)).candidates;
    return first && (await room.answerOf(workspaceId, first.question, 'zh-CN'))?.text;
  };
  return { workspaceId, call, models, trainOne, answerTo };
}

test('a model is trained from what people taught, compared, and helps in every process once it is published', async () => {
  const at = await stand();
  const asked = '想走七天无理由';
  expect(await at.answerTo(asked, there)).not.toBe('return');
  const made = await at.trainOne();
  expect(made).toMatchObject({
    state: 'ready',
    number: 1,
    report: { verdict: expect.stringMatching(/better|no-worse/) },
  });
  expect(made.report?.learnt).toBeGreaterThan(3);
  expect(await at.answerTo(asked)).not.toBe('return');
  await at.call('publishModel', made.id);
  expect(await at.answerTo(asked)).toBe('return');
  await expect.poll(() => at.answerTo(asked, there), { timeout: 5_000 }).toBe('return');
});

test('an earlier model comes back, and understanding goes on without any', async () => {
  const at = await stand();
  const first = await at.trainOne();
  await at.call('publishModel', first.id);
  const second = await at.trainOne();
  await at.call('publishModel', second.id);
  expect((await at.models()).map(({ state }) => state)).toEqual(['live', 'retired']);
  await at.call('publishModel', first.id);
  expect((await at.models()).map(({ state }) => state)).toEqual(['retired', 'live']);
  await at.call('withdrawModel', first.id);
  expect(await at.answerTo('想走七天无理由')).not.toBe('return');
  expect(await at.answerTo('怎么退货')).toBe('return');
});

test('a worse model is refused with its figures, and so is one that was compared with what is no longer live', async () => {
  const at = await stand();
  const made = await at.trainOne();
  const other = await at.trainOne();
  await at.call('publishModel', other.id);
  await expect(at.call('publishModel', made.id)).rejects.toMatchObject({ code: 'model.outdated' });
  await kernel.database.system.run(sql`update knowledge_model set state = 'worse' where id = ${made.id}`);
  await expect(at.call('publishModel', made.id)).rejects.toMatchObject({
    code: 'model.worse',
    message: expect.stringMatching(/held rows/),
  });
  expect((await at.models())[0]?.state).toBe('live');
});
