import { expect, test } from 'vitest';
import { bytesText, countdownText, daysBetween, dayText, moneyText, spanText, whenText } from './format.ts';

const now = new Date(2026, 4, 4, 12).getTime();
const local = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

test('a span is told by its greatest unit, in the words of the language', () => {
  const spans = [45_000, 3 * 60_000, 5 * 3_600_000, 2 * 86_400_000];
  expect(spans.map((ms) => spanText(ms, 'en'))).toEqual(['45s', '3m', '5h', '2d']);
  expect(spans.map((ms) => spanText(ms, 'zh-CN'))).toEqual(['45秒', '3分钟', '5小时', '2天']);
  expect(spans.map((ms) => spanText(ms, 'ja'))).toEqual(['45 秒', '3 分', '5 時間', '2 日']);
  expect(spanText(-5_000, 'en')).toBe('0s');
});

test('a countdown never goes below nothing', () => {
  expect([65_000, 500, -3_000].map(countdownText)).toEqual(['1:05', '0:01', '0:00']);
});

test('days are counted by the calendar, not by 24 hours', () => {
  expect(daysBetween(local(2026, 4, 3, 23, 59), now)).toBe(1);
  expect(daysBetween(local(2026, 4, 4, 0, 1), now)).toBe(0);
});

test('a day is told as today, yesterday or the date', () => {
  expect(dayText(local(2026, 4, 4, 8), now, 'en')).toBe('Today');
  expect(dayText(local(2026, 4, 3, 8), now, 'zh-CN')).toBe('昨天');
  expect(dayText(local(2026, 3, 30, 8), now, 'en')).toBe('April 30');
  expect(dayText(local(2025, 3, 30, 8), now, 'en')).toBe('April 30, 2025');
});

test('a row tells the time of today and the date of another day', () => {
  expect(whenText(local(2026, 4, 4, 8, 5), now, 'en')).toBe('08:05');
  expect(whenText(local(2026, 4, 1, 8, 5), now, 'zh-CN')).toBe('5月1日');
});

test('money and sizes are written as the language writes them', () => {
  expect(moneyText(299_900, 'CNY', 'zh-CN')).toBe('¥2,999.00');
  expect(bytesText(1_572_864, 'en')).toBe('1.5 MB');
  expect(bytesText(10, 'en')).toBe('0.1 kB');
});
