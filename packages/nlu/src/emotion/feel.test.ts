import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feel } from './feel.ts';
import { trendOf } from './trend.ts';

test.each([
  ['请问怎么退货', 'neutral'],
  ['空气炸锅几升的', 'neutral'],
  ['灶具的火大小能调几档', 'neutral'],
  ['真的气炸了', 'angry'],
  ['What are your opening hours?', 'neutral'],
  ['这不是投诉，只是想问问', 'neutral'],
  ['我不着急，慢慢来', 'neutral'],
  ['不太满意', 'disappointed'],
  ['你们就是骗子，我要投诉！！', 'angry'],
  ['呵呵，你们可真棒，又发错货', 'angry'],
  ['Oh great, just great. Another week of waiting.', 'angry'],
  ['最悪です。許せない', 'angry'],
  ['明天就要用了，会不会来不及了，很着急', 'anxious'],
  ["I'm really worried it won't arrive in time", 'anxious'],
  ['間に合いますか、とても心配です', 'anxious'],
  ['太失望了，和图片完全不一样', 'disappointed'],
  ['とても残念です', 'disappointed'],
  ['太棒了，非常满意', 'pleased'],
  ['I love it, works great', 'pleased'],
  ['Great service today', 'pleased'],
  ['多亏了你，太感谢了', 'grateful'],
  ['本当にありがとうございます', 'grateful'],
  ['谢谢，但是我真的很失望', 'disappointed'],
] as const)('“%s” shows: %s', (text, emotion) => expect(feel(text).emotion).toBe(emotion));

test('words that raise and lower it, and loudness, are felt in the intensity', () => {
  expect(feel('有点失望').intensity).toBeLessThan(feel('失望').intensity + 1);
  expect(feel('非常失望').intensity).toBeGreaterThan(feel('有点失望').intensity);
  expect(feel('你们骗人！！！').intensity).toBe(3);
});

test('any text at all is felt, within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { intensity, valence } = feel(text);
      return intensity >= 0 && intensity <= 3 && Math.abs(valence) <= 1;
    }),
  );
});

test('a conversation that turns sour is seen to', () => {
  const of = (...texts: string[]) => trendOf(texts.map(feel));
  expect(of('你好', '怎么退货', '你们骗人，投诉你')).toMatchObject({ direction: 'worse' });
  expect(of('你们骗人，投诉你', '好的', '太感谢了，谢谢')).toMatchObject({ direction: 'better' });
  expect(of()).toEqual({ level: 0, direction: 'steady' });
});
