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

  test('name the same: another product, step, case or wish to know is another question', () => {
    const pairs = [
      { id: 'a', questions: ['手机保修多久', '积分怎么得'], answer: '12 个月。' },
      { id: 'b', questions: ['耳机保修多久', '积分怎么用'], answer: '6 个月。' },
      { id: 'c', questions: ['Can I return it'], answer: 'Within 7 days.' },
      { id: 'd', questions: ['Can I return underwear'], answer: 'No.' },
      { id: 'e', questions: ['配送にどのくらいかかりますか'], answer: '3 日です。' },
      { id: 'f', questions: ['配送にいくらかかりますか'], answer: '8 元です。' },
    ];
    expect(duplicates(pairs)).toEqual([]);
  });

  test('name the same, though among many questions of the one the other is named in passing', () => {
    const others =
      '充电快不快 屏幕多大 拍照清楚吗 有没有蓝色 电池耐用吗 重不重 支持快充吗 能插两张卡吗'.split(' ');
    const more = '防水吗 送耳机吗 是新款吗 什么时候发布 用什么系统 声音大吗 信号好吗 会不会发烫'.split(' ');
    const plain = { id: 'a', questions: ['X1存储多大', ...others], answer: '256 GB。' };
    const pro = { id: 'b', questions: ['X1 Pro存储多大', 'X1 Pro多少钱'], answer: '512 GB。' };
    expect(duplicates([plain, pro])).toEqual([]);
    const asked = [...plain.questions, ...more, ...others.map((each) => `它${each}`), '不要Pro的那种'];
    expect(duplicates([{ ...plain, questions: asked }, pro])).toEqual([]);
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

  const asked = {
    a: { id: 'a', questions: ['退货可以上门取件吗'] },
    b: { id: 'b', questions: ['退货能上门取件吗'] },
  };
  const isConflict = (one: string, other: string) =>
    conflicts([
      { ...asked.a, answer: one },
      { ...asked.b, answer: other },
    ]).length > 0;

  test.each([
    ['another number', '上门取件收费 8 元。', '上门取件收费 12 元。'],
    ['a numeral', '三天内上门取件。', '5 天内上门取件。'],
    ['a denial', '退货不提供上门取件。', '金卡会员退货可以免费上门取件。'],
    ['other words altogether', '请自行寄回仓库。', '联系顺丰预约。'],
  ])('are told by %s', (_, one, other) => expect(isConflict(one, other)).toBe(true));

  test.each([
    ['one says more', '金卡会员 15 天，其他会员 7 天，免费上门取件。', '免费上门取件，7 天。'],
    ['one lists what the other denies', '以下商品不支持上门取件：大家电、生鲜。', '生鲜不支持上门取件。'],
  ])('are none where %s', (_, one, other) => expect(isConflict(one, other)).toBe(false));

  test('need two answers', () => {
    const unanswered = corpus.map((entry) => (entry.id === 'a' ? { ...entry, answer: undefined } : entry));
    expect(conflicts(unanswered)).toEqual([]);
    expect(conflicts([])).toEqual([]);
  });
});
