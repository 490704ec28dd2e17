import { expect, test } from 'vitest';
import { leavesOutAsk, leavesOutThing } from './leaves-out.ts';

test.each([
  '多少钱',
  '那多少钱呢？',
  '怎么用',
  '在哪申请',
  '什么时候补货',
  '有货吗',
  '能退吗',
  '几天能到',
  'how much?',
  'and how long does it take',
  'how do I use it',
  'how fast',
  'how late can I ask for it?',
  '多少天内算数',
  '有时间限制吗',
  'is it in stock?',
  'いくらですか',
  'どこで申請できますか',
])('“%s” leaves out what it is asked of', (text) => {
  expect(leavesOutThing(text)).toBe(true);
});

test.each([
  '运费多少钱',
  '婴儿推车多少钱',
  '优惠券怎么用',
  '几天发货到上海',
  'how much is shipping',
  'where is my order',
  'how long is the warranty',
  '不对，是今天那单手机，SP20260001',
  '送料はいくらですか',
])('“%s” says what it is asked of', (text) => {
  expect(leavesOutThing(text)).toBe(false);
});

test.each(['耳机', '扫地机器人', '驼色的', 'the black one', 'running shoes', 'イヤホン'])(
  '“%s” may only name a thing',
  (text) => {
    expect(leavesOutAsk(text)).toBe(true);
  },
);

test.each([
  '那我不要了',
  'i dont want it',
  '好的',
  '算了',
  '我要退货',
  '怎么退',
  'SP20260001',
  'yes please',
  '13800001111',
  '帮我取消',
  '第一个',
])('“%s” says more than a thing', (text) => {
  expect(leavesOutAsk(text)).toBe(false);
});
