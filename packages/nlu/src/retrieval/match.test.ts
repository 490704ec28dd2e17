import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import topics from '../fixtures/shop-topics.json' with { type: 'json' };
import { createIndex } from './knowledge-index.ts';
import { match } from './match.ts';

const index = createIndex(topics);

describe('matching a question', () => {
  test.each([
    ['a colloquial wording', '咋还不发货呀', 'ship-when'],
    ['traditional Chinese', '請問怎麼退貨呢', 'return-how'],
    ['full width', 'Ｘ１手机有蓝色吗', 'x1-blue'],
    ['Chinese mixed with English', '我的order怎么还没ship', 'ship-when'],
    ['a typing error in English', 'how do I get my invioce', 'invoice-get'],
    ['Japanese', '返品したいのですが', 'return-how'],
    ['an error code', 'e05', 'vacuum-e05'],
  ])('finds the entry by %s', (_, question, id) => {
    expect(match(question, index)[0]?.id).toBe(id);
  });

  test('an example itself is matched almost certainly, and named', () => {
    const [first] = match('能不能刷信用卡', index);
    expect(first).toMatchObject({ id: 'pay-methods', question: '能不能刷信用卡' });
    expect(first?.score).toBeGreaterThan(0.9);
  });

  test('between an English and a Chinese entry of the same meaning the language of the question decides', () => {
    const twins = createIndex([
      { id: 'zh', questions: ['怎么退款', '退款流程'] },
      { id: 'en', questions: ['How do I get a refund?', 'refund process'] },
    ]);
    expect(match('refund please', twins)[0]?.id).toBe('en');
    expect(match('我要退款', twins)[0]?.id).toBe('zh');
  });

  test('a question in another language than every example still finds the idea', () => {
    const chineseOnly = createIndex(
      topics.map(({ id, questions }) => ({ id, questions: questions.slice(0, 3) })),
    );
    expect(match('I want to use two coupons together', chineseOnly)[0]?.id).toBe('coupon-stack');
  });

  test('the answer is evidence too, if weaker', () => {
    const errors = createIndex([
      { id: 'codes', questions: ['扫地机报错'], answer: 'E01 尘盒没装好；E09 电机故障' },
      { id: 'other', questions: ['扫地机怎么用'], answer: '按一下Home键' },
    ]);
    expect(match('e09', errors)[0]).toMatchObject({ id: 'codes', question: '扫地机报错' });
  });

  test('scores fall, stay within 0 and 1, and add up to no more than 1, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const scores = match(text, index, { limit: 100 }).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('gives no more than the limit', () => {
    expect(match('怎么退货', index, { limit: 2 })).toHaveLength(2);
    expect(match('怎么退货', index, { limit: 0 })).toEqual([]);
  });

  test('finds the same first entry among two thousand other questions', () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => ({
      id: `other-${at}`,
      questions: [`第${at}号公告的内容是什么`, `怎么看公告${at}`],
    }));
    const large = createIndex([...topics, ...crowd]);
    for (const { id, questions } of topics) expect(match(questions[0] ?? '', large)[0]?.id).toBe(id);
  });
});
