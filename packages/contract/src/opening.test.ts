import { expect, test } from 'vitest';
import { localTime, momentOf } from './local-time.ts';
import { isOpen, nextOpening } from './opening.ts';
import type { BusinessHours } from './routing.ts';

const office = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const shanghai: BusinessHours = {
  zone: 'Asia/Shanghai',
  week: [office, office, office, office, office, [{ from: '10:00', to: '16:00' }], []],
  days: [
    { date: '2026-10-01', blocks: [] },
    { date: '2026-10-04', blocks: office },
  ],
};
const at = (text: string) => Date.parse(text);

test('a team is at work in its blocks, by its own clock', () => {
  expect(isOpen(shanghai, at('2026-11-20T09:00:00+08:00'))).toBe(true);
  expect(isOpen(shanghai, at('2026-11-20T12:00:00+08:00'))).toBe(false);
  expect(isOpen(shanghai, at('2026-11-20T13:29:59+08:00'))).toBe(false);
  expect(isOpen(shanghai, at('2026-11-21T15:59:00+08:00'))).toBe(true);
  expect(isOpen(shanghai, at('2026-11-22T11:00:00+08:00'))).toBe(false);
});

test('a holiday is closed, and a Sunday that makes up for it is not', () => {
  expect(isOpen(shanghai, at('2026-10-01T10:00:00+08:00'))).toBe(false);
  expect(isOpen(shanghai, at('2026-10-04T10:00:00+08:00'))).toBe(true);
});

test('closed, it says when it is at work again', () => {
  const next = (text: string) => new Date(nextOpening(shanghai, at(text)) ?? 0).toISOString();
  expect(next('2026-11-20T12:10:00+08:00')).toBe('2026-11-20T05:30:00.000Z');
  expect(next('2026-11-20T18:00:00+08:00')).toBe('2026-11-21T02:00:00.000Z');
  expect(next('2026-11-21T16:30:00+08:00')).toBe('2026-11-23T01:00:00.000Z');
  expect(next('2026-11-20T10:00:00+08:00')).toBe('2026-11-20T02:00:00.000Z');
});

test('whoever is never at work has no next time', () => {
  const never = { ...shanghai, week: [[], [], [], [], [], [], []], days: [] };
  expect(nextOpening(never, at('2026-11-20T10:00:00Z'))).toBeUndefined();
});

test('where clocks change, hours follow the clock', () => {
  const york: BusinessHours = { ...shanghai, zone: 'America/New_York', days: [] };
  // Saturday before and Monday after clocks go back on 1 November 2026
  expect(isOpen(york, at('2026-10-30T13:00:00Z'))).toBe(true);
  expect(isOpen(york, at('2026-11-02T13:30:00Z'))).toBe(false);
  expect(nextOpening(york, at('2026-11-01T12:00:00Z'))).toBe(at('2026-11-02T14:00:00Z'));
});

test('a moment and its clock lead to each other in every zone', () => {
  for (const zone of ['Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns', 'UTC'])
    for (const moment of ['2026-03-29T00:15:00Z', '2026-07-01T12:00:00Z', '2026-12-31T23:45:00Z']) {
      const local = localTime(zone, at(moment));
      expect(momentOf(zone, local.date, local.minutes)).toBe(at(moment));
    }
});
