import type { ActionValue, CardFact, Locale } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Translate } from '../words/index.ts';
import { factLines } from './card-words.ts';

const t = ((key: string) => key) as Translate;
const lines = (kind: CardFact['kind'], value: ActionValue, locale: Locale = 'en') =>
  factLines({ name: 'it', label: {}, kind, value }, locale, t);

test('numbers, dates, yes and no stand as the reader writes them', () => {
  expect(lines('number', 10_899.5)).toEqual(['10,899.5']);
  expect(lines('date', '2027-12-31T12:00:00.000Z')).toEqual([expect.stringMatching(/Dec 31, 2027/)]);
  expect(lines('date', '2027-12-31T12:00:00.000Z', 'zh-CN')).toEqual([
    expect.stringMatching(/2027年12月31日/),
  ]);
  expect([lines('boolean', true), lines('boolean', false)]).toEqual([['persons.yes'], ['persons.no']]);
});

test('a wording stands in the language of the reader, or in one they may read', () => {
  const level = { en: 'Gold', zh: '金卡' };
  expect([lines('wording', level), lines('wording', level, 'zh-TW'), lines('wording', level, 'ja')]).toEqual([
    ...[['Gold'], ['金卡'], ['Gold']],
  ]);
});

test('a list is a line for each, and what is missing in it is left out; markup stays text', () => {
  expect(lines('text', ['<b>a</b>', null, 'https://example.com'])).toEqual([
    '<b>a</b>',
    'https://example.com',
  ]);
  expect(lines('number', [[1, 2], [3]])).toEqual(['1 · 2', '3']);
});
