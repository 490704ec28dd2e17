import { expect, test } from 'vitest';
import { secondsIn, unitFor, unitName } from './span-units.ts';

test('a time is shown in the greatest unit in which it is whole', () => {
  expect([0, 45, 60, 90, 5_400, 3_600, 86_400, 129_600].map(unitFor)).toEqual([
    'second',
    'second',
    'minute',
    'second',
    'minute',
    'hour',
    'day',
    'hour',
  ]);
});

test('what is entered comes to whole seconds within what is allowed', () => {
  const range = { min: 5, max: 86_400 };
  expect(secondsIn(1.5, 'hour', range)).toBe(5_400);
  expect(secondsIn(2, 'second', range)).toBe(5);
  expect(secondsIn(3, 'day', range)).toBe(86_400);
});

test('units are called what each language calls them', () => {
  expect(unitName('minute', 1, 'en')).toBe('minute');
  expect(unitName('minute', 5, 'en')).toBe('minutes');
  expect(['zh-CN', 'zh-TW', 'ja'].map((locale) => unitName('hour', 2, locale))).toEqual([
    '小时',
    '小時',
    '時間',
  ]);
});
