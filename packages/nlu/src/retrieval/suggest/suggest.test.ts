import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import topics from '../../fixtures/shop-topics.json' with { type: 'json' };
import { createIndex } from '../knowledge-index.ts';
import { suggest } from './suggest.ts';

const index = createIndex(topics);

describe('suggesting while somebody types', () => {
  test('questions that begin so come before those that contain it', () => {
    const questions = suggest('退货', index, 8).map(({ question }) => question);
    expect(questions[0]?.startsWith('退货')).toBe(true);
    expect(questions.some((question) => question.indexOf('退货') > 0)).toBe(true);
  });

  test('half a word is enough, in capitals or full width too', () => {
    expect(suggest('refu', index, 3).every(({ question }) => /refu/iu.test(question))).toBe(true);
    expect(suggest('ＲＥＦＵ', index, 3)).toEqual(suggest('refu', index, 3));
  });

  test('traditional Chinese completes to simplified', () => {
    expect(suggest('發票抬', index, 1)[0]?.question).toContain('发票抬');
  });

  test('words may stand apart', () => {
    expect(suggest('reset password', index, 1)[0]?.id).toBe('password-reset');
  });

  test('what completes to nothing falls back to what is alike', () => {
    expect(suggest('怎么把钱退给我呀', index)[0]?.id).toMatch(/refund|return/u);
  });

  test('each entry appears once, up to the limit', () => {
    const ids = suggest('怎么', index, 10).map(({ id }) => id);
    expect(new Set(ids).size).toBe(10);
    expect(suggest('怎么', index, 0)).toEqual([]);
  });

  test('nothing typed suggests nothing', () => {
    expect(suggest('  ', index)).toEqual([]);
  });

  test.each([
    ['pinyin', 'tuihuo', /^退货/u],
    ['pinyin that is not finished', 'fapi', /^发票/u],
    ['first letters of pinyin', 'fp', /发票/u],
    ['pinyin inside a question', 'tuikuan', /退款/u],
    ['a wrong character that sounds the same', '发漂抬头', /发票抬头/u],
    ['a letter missing', 'how do i gte', /^how do i get/iu],
    ['pinyin with a slip', 'fapiap', /^发票/u],
  ])('completes %s', (_, typed, expected) => {
    expect(suggest(typed, index, 1)[0]?.question).toMatch(expected);
  });

  test('shorter questions come first among those that begin so', () => {
    const lengths = suggest('怎么', index, 5).map(({ question }) => question.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  test('what is added or removed is completed, or not, at once', () => {
    const edited = createIndex(topics);
    expect(suggest('qizhi', edited)).toEqual(suggest('qizhi', index));
    edited.add({ id: 'new', questions: ['旗帜在哪买', '企鹅'] });
    for (const typed of ['旗', 'qizhi', 'qzz', 'zainamai'])
      expect(suggest(typed, edited, 1)[0]?.question).toBe('旗帜在哪买');
    edited.add({ id: 'new', questions: ['花儿'] });
    expect(suggest('qizhi', edited)).toEqual(suggest('qizhi', index));
    edited.remove('new');
    expect(suggest('旗', edited)).toEqual(suggest('旗', index));
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(suggest(text, index).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
