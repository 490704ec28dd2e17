import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similar } from './similar.ts';

describe('the likeness of two texts', () => {
  test.each([
    ['怎么退货', '怎麼退貨？'],
    ['iPhone 充电', 'ｉｐｈｏｎｅ充电'],
    ['请问怎么退货', '怎么退货'],
    ['Return policy', 'return policy!'],
  ])('"%s" is "%s"', (a, b) => {
    expect(similar(a, b)).toBe(1);
  });

  test('other words for the same are nearer than the same words for something else', () => {
    expect(similar('什么时候退款', '几时退钱')).toBeGreaterThan(similar('什么时候退款', '什么时候开门'));
    expect(similar('track my parcel', 'track my package')).toBeGreaterThan(
      similar('track my parcel', 'track my refund'),
    );
  });

  test('nothing is like nothing', () => {
    expect(similar('', '')).toBe(0);
    expect(similar('怎么退货', '')).toBe(0);
  });

  test('lies within 0 and 1 and is the same both ways, for any texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const likeness = similar(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similar(b, a)).toBeCloseTo(likeness, 9);
      }),
    );
  });
});
