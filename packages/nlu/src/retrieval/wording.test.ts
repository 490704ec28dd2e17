import { expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { gaugeWording } from './wording.ts';

const compare = (a: string, b: string) => gaugeWording(normalise(a))(normalise(b));

test('punctuation, courtesies and endings of words change nothing', () => {
  const same = { units: 1, pairs: 1, length: 1 };
  expect(compare('请问怎么退货？', '怎么退货')).toEqual(same);
  expect(compare('Refund orders, please!', 'refunding order')).toEqual(same);
});

test('the same characters in another order share units but not all pairs', () => {
  const { units, pairs, length } = compare('我退货给你', '你退货给我');
  expect([units, length]).toEqual([1, 1]);
  expect(pairs).toBeLessThan(1);
});

test('what comes twice is shared twice only if it is there twice, however often one asks', () => {
  const gauge = gaugeWording('退退货');
  expect(gauge('退货货').units).toBeCloseTo(2 / 3);
  expect(gauge('退货货').units).toBeCloseTo(2 / 3);
});

test('texts without a word are alike among themselves and unlike all others', () => {
  expect(compare('?', '!').units).toBe(1);
  expect(compare('?', '退货').units).toBe(0);
});
