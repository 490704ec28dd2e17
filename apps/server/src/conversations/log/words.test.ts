import { describe, expect, test } from 'vitest';
import { holdsRuns, searchWords, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test('are pairs of characters where a script has no spaces, and the last one alone', () => {
    expect(wordsOf('退货运费')).toEqual(['退货', '货运', '运费', '费']);
    expect(wordsOf('注文をキャンセル').slice(0, 3)).toEqual(['注文', '文を', 'をキ']);
  });

  test('are what stands between spaces elsewhere, in small letters and half width', () => {
    expect(wordsOf('Ｏｒｄｅｒ A-1001 发货了吗')).toEqual([
      'order',
      'a',
      '1001',
      '发货',
      '货了',
      '了吗',
      '吗',
    ]);
    expect(wordsOf('Café, naïve!')).toEqual(['café', 'naïve']);
    expect(wordsOf('🎉 … —')).toEqual([]);
  });

  test('reach to the end of the longest message', () => {
    const text = Array.from({ length: 3_999 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    expect(wordsOf(text)).toContain(text.slice(-2));
  });
});

describe('what is searched for', () => {
  test('one character is found by its beginning, two as they are, more by all their pairs', () => {
    expect(searchWords('退')).toEqual({ query: `'退':*`, runs: [] });
    expect(searchWords('退货')).toEqual({ query: `'退货'`, runs: [] });
    expect(searchWords('退货运')).toEqual({ query: `'退货' & '货运'`, runs: ['退货运'] });
  });

  test('a latin word may be unfinished, and nothing written can mean anything else', () => {
    expect(searchWords('ord')).toEqual({ query: `'ord':*`, runs: [] });
    expect(searchWords(`x' | 'y & !z`)?.query).toBe(`'x' & 'y' & 'z'`);
    expect(searchWords('!!!')).toBeUndefined();
  });

  test('pairs that stand apart are no hit', () => {
    const sought = searchWords('货运费') ?? { runs: [] };
    expect(holdsRuns(sought, '退货运费')).toBe(true);
    expect(holdsRuns(sought, '货运和运费')).toBe(false);
  });
});
