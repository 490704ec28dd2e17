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
  topic('满 ¥99 包邮，不足 ¥99 收 ¥8。', '运费多少钱', '多少钱运费', '邮费怎么收', '邮费多少'),
  topic('发货后 2–4 天送到。', '多久能到', '几天能到', '什么时候到货'),
  topic('花束 ¥50，当天现扎。', '花束多少钱', '有花束卖吗', '花束价格', '卖花束吗'),
  topic('花束插在清水里，放两三天。', '花束怎么养', '花束怎么放'),
  topic('退货请在订单页申请。', '怎么退货', '在哪申请退货', '如何退货', '退货怎么弄'),
  topic(
    '补差价请在订单页点“申请补差”。',
    '降价了怎么补差价',
    '在哪申请补差价',
    '补差价怎么申请',
    '买贵了退差价吗',
  ),
];
const talk = () => bot.talk({ topics });
const said = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text?.split('\n').at(-1)] : []));

test('what is asked of nothing is asked of what was spoken of', async () => {
  const { ask } = await talk();
  expect(said(await ask('你们有花束卖吗'))).toEqual(['花束 ¥50，当天现扎。']);
  expect(said(await ask('多少钱'))).toEqual(['花束 ¥50，当天现扎。']);
});

test('by itself it is asked in general', async () => {
  const { ask } = await talk();
  expect(said(await ask('几天能到'))).toEqual(['发货后 2–4 天送到。']);
});

test('what was answered is not said again where something else is asked for in so many words', async () => {
  const { ask } = await talk();
  expect(said(await ask('运费多少钱'))).toEqual(['满 ¥99 包邮，不足 ¥99 收 ¥8。']);
  expect(said(await ask('几天能到'))).toEqual(['发货后 2–4 天送到。']);
});

test('where to ask for something is where to ask for that of which one spoke', async () => {
  const { ask } = await talk();
  expect(said(await ask('买贵了退差价吗'))).toEqual(['补差价请在订单页点“申请补差”。']);
  expect(said(await ask('在哪申请'))).toEqual(['补差价请在订单页点“申请补差”。']);
});

test('what was let be is spoken of no more', async () => {
  const { ask } = await talk();
  await ask('你们有花束卖吗');
  await ask('算了');
  expect(said(await ask('几天能到'))).toEqual(['发货后 2–4 天送到。']);
});
