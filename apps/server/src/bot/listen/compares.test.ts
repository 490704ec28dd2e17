import { expect, test } from 'vitest';
import { compares, preferComparison } from './compares.ts';

test.each([
  ...['水壶和炸锅哪个便宜', '这两款耳机有什么不同', '手表比手机贵多少', '买大号还是小号', '兩種尿布差別在哪'],
  ...[
    'what is the difference between the two watches',
    'is the kettle cheaper than the fryer',
    'which is lighter, S1 or S2',
    'the gap between large and small',
  ],
  ...['二つの時計の違いは何ですか', 'どちらが安いですか'],
])('%s compares', (text) => expect(compares(text)).toBe(true));

test.each(['耳机多少钱', '还是没有收到', '我和家人都要退货', 'how much is the kettle', '送料はいくらですか'])(
  '%s does not',
  (text) => expect(compares(text)).toBe(false),
);

const candidate = (question: string, matched: string, score: number) =>
  ({ question, matched, score }) as never;

test('who compares is answered by what compares, as long as it is near at all', () => {
  const one = candidate('pro', '大表多少钱', 0.7);
  const both = candidate('both', '大表和小表差多少钱', 0.2);
  expect(preferComparison('大表跟小表差多少钱', [one, both])).toMatchObject([
    { question: 'both', score: 0.7 },
    { question: 'pro', score: 0.2 },
  ]);
  expect(preferComparison('大表多少钱', [one, both])).toBeUndefined();
  expect(preferComparison('大表跟小表差多少钱', [both, one])).toBeUndefined();
  expect(
    preferComparison('大表跟小表差多少钱', [one, candidate('far', '水壶和炸锅差多少钱', 0.05)]),
  ).toBeUndefined();
});
