import type { Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportedTopic } from '../knowledge/index.ts';
import { stageBot } from './testing/index.ts';

let bot: Awaited<ReturnType<typeof stageBot>>;
beforeAll(async () => {
  bot = await stageBot();
});
afterAll(() => bot.close());

const topic = (answer: string, ...questions: string[]): ImportedTopic => ({
  ...{ key: answer, category: '' },
  wordings: { 'zh-CN': { questions, answer } },
});
const topics = [
  topic('运费八元。', '运费多少钱', '运费几块钱', '邮费怎么收'),
  topic('七天内可退。', '无理由是几天', '多少天内可以退货', '退货期限'),
  topic('退回的运费您出。', '无理由退货运费谁出', '退货运费多少'),
  topic('坏的商品三十天内可退。', '商品坏了多少天内可以退货', '质量问题退货期限'),
  topic('随时可退。', '能退吗', '可以退货吗', 'can I return it'),
  topic('花束当天可退。', '花束能退吗', '买的花束可以退货吗', '花束买多了想退', '花束不要了能退吗'),
  topic('花束 50 元。', '花束多少钱', '花束价格', '有花束卖吗'),
  topic('大表 899 元。', '大表多少钱', '大表价格'),
  topic('小表 799 元，大表 899 元。', '买大表还是小表', '大表和小表差别'),
  topic('红笔 5 元。', '红笔多少钱', '红笔价格', '红笔卖多少钱一支', '红笔贵不贵'),
  topic('红笔 5 元，蓝笔 6 元，墨水不同。', '红笔跟蓝笔怎么选', '红笔蓝笔的区别'),
];
const talk = () => bot.talk({ topics });
const said = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text?.split('\n').at(-1)] : []));

test('questions that stand one after another are answered in their order', async () => {
  const { ask } = await talk();
  expect(said(await ask('运费几块？另外多少天内可以退？'))).toEqual(['运费八元。', '七天内可退。']);
});

test('what is asked of several things at once is answered for each', async () => {
  const { ask } = await talk();
  expect(said(await ask('①运费几块 ②多少天内可以退'))).toEqual(['运费八元。', '七天内可退。']);
});

test('what is stated first is heard with the question', async () => {
  const { ask } = await talk();
  expect(said(await ask('商品坏了，退货期限是几天？运费几块钱？'))).toEqual([
    '坏的商品三十天内可退。',
    '运费八元。',
  ]);
});

test.each([
  ['花束买多了，能退吗', ['花束当天可退。']],
  ['花束多少钱？能退吗', ['花束 50 元。', '花束当天可退。']],
])('“%s” asks of the thing that is named before, where that makes a difference', async (text, answers) => {
  const { ask } = await talk();
  expect(said(await ask(text))).toEqual(answers);
});

test('who compares two things is answered by what compares them', async () => {
  const { ask } = await talk();
  expect(said(await ask('大表跟小表差多少钱'))).toEqual(['小表 799 元，大表 899 元。']);
});

test('also where one of the two is much nearer to what they say', async () => {
  const { ask } = await talk();
  expect(said(await ask('红笔比蓝笔贵多少钱'))).toEqual(['红笔 5 元，蓝笔 6 元，墨水不同。']);
  expect(said(await ask('红笔多少钱'))).toEqual(['红笔 5 元。']);
});

test('who has heard is not told to put it another way', async () => {
  const { ask } = await talk();
  await ask('运费几块钱');
  const [entry] = await ask('行，知道了');
  expect(entry?.body).toMatchObject({ answer: { decision: 'greeting' } });
});

test('what an answer tells already is not asked of something else', async () => {
  const inEnglish = (answer: string, ...questions: string[]): ImportedTopic => ({
    ...{ key: answer, category: '' },
    wordings: { en: { questions, answer } },
  });
  const { ask } = await bot.talk({
    locale: 'en',
    topics: [
      inEnglish(
        'Yes, for ¥20.',
        'Do you deliver to the islands',
        'Can it be sent to the islands',
        'Island delivery',
      ),
      inEnglish(
        'A vase is ¥50.',
        'How much is a vase',
        'How much is it',
        'What does a vase cost',
        'Price of a vase',
      ),
    ],
  });
  expect(said(await ask('Do you deliver to the islands? So how much is it?'))).toEqual(['Yes, for ¥20.']);
});
