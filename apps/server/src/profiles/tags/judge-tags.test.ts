import { defaultProfileSettings, type Order } from '@parley/contract';
import { expect, test } from 'vitest';
import { judgeTags, type ProfileFacts, type Talk } from './judge-tags.ts';

const rules = defaultProfileSettings.tagRules;
const order = (no: string, change: Partial<Order> = {}): Order => ({
  ...{
    no,
    state: 'delivered',
    stateText: {},
    placedAt: null,
    totalCents: 30_000,
    currency: 'CNY',
    items: [],
  },
  ...{ carrier: null, trackingNo: null, latestTrace: null },
  ...change,
});
const talk = (id: string, change: Partial<Talk> = {}): Talk => ({
  ...{ id, locale: 'zh-CN', rating: null, wasAngry: false },
  ...change,
});
const judged = (facts: Partial<ProfileFacts>, by: Partial<typeof rules> = {}) =>
  judgeTags({ orders: [], talks: [], visits: 0, language: 'zh-CN', ...facts }, { ...rules, ...by });
const names = (facts: Partial<ProfileFacts>, by: Partial<typeof rules> = {}) => [
  ...judged(facts, by).tags.keys(),
];

test('who came back to buy is a repeat buyer, and what was cancelled does not count', () => {
  const [one, two] = [order('A1'), order('A2')];
  expect(judged({ orders: [one, two] }).tags.get('repeat-buyer')).toEqual([
    { kind: 'orders', count: 2, refs: ['A1', 'A2'] },
  ]);
  expect(names({ orders: [one, order('A3', { state: 'cancelled' })] })).toEqual([]);
});

test('a VIP is known by what was spent and kept, in one currency', () => {
  const dear = { totalCents: 600_000 };
  const tags = judged({ orders: [order('B1', dear), order('B2', dear)] }).tags;
  expect(tags.get('vip')).toEqual([
    { kind: 'spend', count: 2, amountCents: 1_200_000, currency: 'CNY', refs: ['B1', 'B2'] },
  ]);
  const mixed = [order('B1', dear), order('B2', { ...dear, currency: 'USD' })];
  expect(names({ orders: mixed })).not.toContain('vip');
  const returned = [order('B1', dear), order('B2', { ...dear, state: 'refunded' })];
  expect(names({ orders: returned })).not.toContain('vip');
});

test('one return says nothing yet, two of four do', () => {
  const back = { state: 'returning' };
  const few = [order('C1', back), order('C2')];
  expect(names({ orders: few })).not.toContain('return-prone');
  const many = [order('C1', back), order('C2', back), order('C3'), order('C4')];
  expect(judged({ orders: many }).tags.get('return-prone')).toMatchObject([
    { count: 2, of: 4, refs: ['C1', 'C2'] },
  ]);
});

test('where the shop is silent, what is known of orders stays as it is', () => {
  expect([...judged({ orders: null }).unknown]).toEqual(['repeat-buyer', 'vip', 'return-prone']);
  expect(judged({ orders: [] }).unknown.size).toBe(0);
});

test('conversations tell anger, low ratings and another language, each with the conversations it rests on', () => {
  const talks = [
    talk('c1', { wasAngry: true, rating: 1 }),
    talk('c2', { wasAngry: true, rating: 2, locale: 'ja' }),
    talk('c3', { rating: 5 }),
  ];
  const { tags } = judged({ talks });
  expect(tags.get('often-angry')).toEqual([{ kind: 'angry', count: 2, of: 3, refs: ['c1', 'c2'] }]);
  expect(tags.get('unhappy')).toEqual([{ kind: 'ratings', count: 2, of: 3, refs: ['c1', 'c2'] }]);
  expect(tags.get('speaks:ja')).toEqual([{ kind: 'language', count: 1, of: 3, refs: ['c2'] }]);
});

test('a rule without a number never tags by itself', () => {
  expect(names({ visits: 9 })).toEqual(['frequent-visitor']);
  expect(names({ visits: 9 }, { frequentVisits: null })).toEqual([]);
});
