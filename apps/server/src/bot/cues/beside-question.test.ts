import { expect, test } from 'vitest';
import { askedIn, isBeside, pointsAtThings } from './beside-question.ts';

test.each([
  ['花瓶用了三天，能退吗', '花瓶用了三天', '能退吗'],
  ['I bought a vase. what is postage?', 'I bought a vase', 'what is postage'],
  ['花瓶を割りました、返品できますか', '花瓶を割りました', '返品できますか'],
])('“%s” states something and asks something', (text, stated, asked) => {
  expect(askedIn(text)).toEqual({ stated, asked });
});

test.each(['花瓶多少钱', '花瓶多少钱？能退吗', '花瓶碎了，我要退货', '花瓶收到了，谢谢'])(
  '“%s” is not both, or asks for something to be done',
  (text) => expect(askedIn(text)).toBeUndefined(),
);

test('an answer is beside the question where it has none of its words; grammar is no word', () => {
  expect(isBeside('能退吗', '花瓶 50 元，能送货')).toBe(true);
  expect(isBeside('能退吗', '七天内可退')).toBe(false);
  expect(isBeside('what is postage', 'What is your number')).toBe(true);
  expect(isBeside('可以吗', '花瓶')).toBe(false);
});

test('what is asked of “them” is asked of what was stated', () => {
  expect(pointsAtThings('did they arrive')).toBe(true);
  expect(pointsAtThings('is there a fee')).toBe(false);
});
