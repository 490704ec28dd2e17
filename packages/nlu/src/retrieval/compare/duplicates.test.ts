import { describe, expect, test } from 'vitest';
import topics from '../../fixtures/shop-topics.json' with { type: 'json' };
import { conflicts, duplicates } from './duplicates.ts';

const corpus = [
  { id: 'a', questions: ['怎么退货', '我要退货'], answer: '七天内可以退货。' },
  { id: 'b', questions: ['發票怎麼開', '怎么退货呢？'], answer: '十五天内可以退货。' },
  { id: 'c', questions: ['怎么换货'], answer: '七天内可以换货。' },
  { id: 'd', questions: ['会员怎么升级'], answer: '满一千元。' },
  { id: 'e', questions: ['会员如何升级'], answer: '满一千元' },
];

describe('duplicates', () => {
  test('are found by their most alike questions, most alike first, once a pair', () => {
    const found = duplicates(corpus);
    expect(found.map(({ a, b }) => [a.id, b.id])).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
    expect(found[0]).toMatchObject({ a: { question: '怎么退货' }, b: { question: '怎么退货呢？' } });
  });

  test('differ neither in a number nor in a negation', () => {
    const pairs = [
      { id: 'a', questions: ['7天内可以退货吗', '可以用优惠券吗'] },
      { id: 'b', questions: ['15天内可以退货吗', '不可以用优惠券吗'] },
    ];
    expect(duplicates(pairs)).toEqual([]);
  });

  test('are the same in whatever order the entries come', () => {
    expect(duplicates(corpus.toReversed())).toEqual(duplicates(corpus));
  });

  test('are rare in a well-kept shop', () => {
    expect(duplicates(topics).length).toBeLessThanOrEqual(5);
  });
});

describe('conflicts', () => {
  test('are duplicates whose answers say something else, punctuation aside', () => {
    expect(conflicts(corpus).map(({ a, b }) => [a.id, b.id])).toEqual([['a', 'b']]);
  });

  test('need two answers', () => {
    const unanswered = corpus.map((entry) => (entry.id === 'a' ? { ...entry, answer: undefined } : entry));
    expect(conflicts(unanswered)).toEqual([]);
    expect(conflicts([])).toEqual([]);
  });
});
