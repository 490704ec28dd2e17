import { expect, test } from 'vitest';
import { splitWishes } from './split-wishes.ts';

/** Clear is what names one of these. */
const things = ['运费', '发票', '取消', '物流', '投诉', 'shipping', 'invoice', 'cancel', '送料', '領収書'];
const wishOf = async (clause: string) => things.find((thing) => clause.includes(thing));
const partsOf = async (text: string) => (await splitWishes(text, wishOf)).map((part) => part.text);

test.each([
  ['运费几块？还有发票怎么开？', ['运费几块', '发票怎么开']],
  ['物流怎么还没到，我要投诉', ['物流怎么还没到', '我要投诉']],
  ['取消这单，另外运费退不退，顺便问下发票', ['取消这单', '运费退不退', '发票']],
  ['how much is shipping and can I get an invoice', ['how much is shipping', 'can I get an invoice']],
  ['cancel it. also, is shipping free?', ['cancel it', 'is shipping free']],
  ['送料はいくらですか。それと領収書も欲しいです', ['送料はいくらですか', '領収書も欲しいです']],
])('%s', async (text, parts) => {
  expect(await partsOf(text)).toEqual(parts);
});

test.each([
  '我昨天买的，今天想取消',
  '运费多少，我在北京，运费贵不贵',
  '满 1,000 元免运费吗',
  'I ordered it yesterday and now I want to cancel',
  '你好，运费多少',
  '',
])('“%s” is one thing, and stays as it was written', async (text) => {
  expect(await partsOf(text)).toEqual([text]);
});

test('who says what of, and then that it be done, asks for one thing', async () => {
  const wish = async (clause: string) =>
    ['取消', 'SP1', 'SP2'].filter((each) => clause.includes(each)).join(' ') || undefined;
  const parts = async (text: string) => (await splitWishes(text, wish)).map((part) => part.text);
  expect(await parts('取消SP1，取消吧')).toEqual(['取消SP1，取消吧']);
  expect(await parts('取消SP1，取消SP2')).toEqual(['取消SP1', '取消SP2']);
});

test('what is clear to nobody goes with what was said before it', async () => {
  expect(await partsOf('取消订单，我不想要了。运费退吗，谢谢')).toEqual([
    '取消订单\n我不想要了',
    '运费退吗\n谢谢',
  ]);
});

test('what a mark of question ends is told to be asked', async () => {
  const asked: [string, boolean][] = [];
  await splitWishes('运费几块？？退货几天，谢谢!Refund?', async (clause, isAsked) => {
    asked.push([clause, isAsked]);
    return undefined;
  });
  expect(asked).toEqual([
    ['运费几块', true],
    ['退货几天', false],
    ['谢谢', false],
    ['Refund', true],
  ]);
});

test('a part knows the clause that told what it asks for', async () => {
  const parts = await splitWishes('你好呀。取消订单，我不想要了。运费退吗，谢谢', wishOf);
  expect(parts.map(({ wish, by }) => [wish, by])).toEqual([
    ['取消', '取消订单'],
    ['运费', '运费退吗'],
  ]);
});

test('a very long list of clauses is looked at as a whole', async () => {
  const text = Array.from({ length: 50 }, (_, at) => `${things[at % 2]}${at}`).join('，');
  expect(await partsOf(text)).toEqual([text]);
});
