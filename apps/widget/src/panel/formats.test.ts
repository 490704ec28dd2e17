import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import { zhCn } from './words/zh-cn.ts';

const noon = new Date(2026, 5, 10, 12, 0).getTime();
const hours = 3_600_000;

test('days near now have names, others a date', () => {
  const { day } = createFormats('zh-CN', zhCn);
  expect(day(noon - 11 * hours, noon)).toBe('今天');
  expect(day(noon - 13 * hours, noon)).toBe('昨天');
  expect(day(noon - 48 * hours, noon)).toBe('6月8日星期一');
  expect(day(new Date(2024, 0, 2).getTime(), noon)).toBe('2024年1月2日');
});

test('sizes are whole once they are large, and never nothing', () => {
  const { size } = createFormats('en', en);
  expect([5, 300, 1536, 20 * 1024 * 1024].map(size)).toEqual(['0.1 kB', '0.3 kB', '1.5 kB', '20 MB']);
});

test('waits are rounded up, so that nobody waits longer than told', () => {
  const { wait } = createFormats('en', en);
  expect([59, 60, 61, 3599, 3601, null].map(wait)).toEqual([
    'Less than a minute',
    'About 1 minute',
    'About 2 minutes',
    'About 60 minutes',
    'About 2 hours',
    'Somebody will be with you as soon as possible',
  ]);
});

test('numbers follow the language', () => {
  expect(createFormats('ja', ja).percent(0.42)).toBe('42%');
  expect(createFormats('en', en).number(4000)).toBe('4,000');
});
