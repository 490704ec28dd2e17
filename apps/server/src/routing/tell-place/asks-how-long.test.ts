import { expect, test } from 'vitest';
import { asksHowLong } from './asks-how-long.ts';

test.each([
  '还要等多久',
  '还要多久啊？',
  '请问大概要等多长时间',
  '前面还有几个人',
  '前面有多少人？',
  '排到第几了',
  '什么时候能轮到我',
  '還要等多久',
  '前面還有幾位',
  'How long is the wait?',
  'how much longer do I have to wait',
  'How long?',
  "what's my place in the queue",
  'how many people are ahead of me?',
  'あとどのくらい待ちますか',
  '待ち時間はどれくらいですか',
  '何人待ちですか',
])('%s asks for the wait', (text) => {
  expect(asksHowLong(text)).toBe(true);
});

test.each([
  '我的快递还没到',
  '退款什么时候到账',
  '保修期多长',
  'How long does delivery to Japan take for large items, and what does it cost in the end?',
  'I waited long enough, cancel it',
  '配送はいつですか',
  '你好',
])('%s asks for something else', (text) => {
  expect(asksHowLong(text)).toBe(false);
});
