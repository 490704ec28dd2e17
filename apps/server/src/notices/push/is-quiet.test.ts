import { expect, test } from 'vitest';
import { isQuiet } from './is-quiet.ts';

const at = (utc: string) => Date.parse(`2026-04-01T${utc}:00Z`);

test('quiet hours hold by the clock of the reader, also over midnight', () => {
  const night = { from: '22:00', to: '07:30' };
  // 08:00 in Shanghai
  expect(isQuiet(night, 'Asia/Shanghai', at('00:00'))).toBe(false);
  // 07:29 in Shanghai
  expect(isQuiet(night, 'Asia/Shanghai', at('23:29'))).toBe(true);
  expect(isQuiet(night, 'Asia/Shanghai', at('14:00'))).toBe(true);
  expect(isQuiet(night, 'Europe/Berlin', at('14:00'))).toBe(false);
  const noon = { from: '12:00', to: '13:00' };
  expect([at('12:30'), at('13:00')].map((ms) => isQuiet(noon, 'UTC', ms))).toEqual([true, false]);
});

test('who chose no hours is never quiet, and a zone nobody knows is read as UTC', () => {
  expect(isQuiet(null, 'UTC', at('03:00'))).toBe(false);
  expect(isQuiet({ from: '08:00', to: '08:00' }, 'UTC', at('08:00'))).toBe(false);
  expect(isQuiet({ from: '02:00', to: '04:00' }, 'Mars/Olympus', at('03:00'))).toBe(true);
});
