import { expect, test } from 'vitest';
import { fieldText, laterAt } from './schedule-times.ts';

const at = (name: Parameters<typeof laterAt>[0], hour: number, day = 4) => {
  const found = laterAt(name, new Date(2026, 4, day, hour, 30).getTime());
  return found && fieldText(found);
};

test('choices mean the writer’s own time of day', () => {
  expect(at('hour', 10)).toBe('2026-05-04T11:30');
  expect(at('evening', 10)).toBe('2026-05-04T19:00');
  expect(at('tomorrow', 23)).toBe('2026-05-05T09:00');
  // 4 May 2026 is a Monday.
  expect(at('monday', 10)).toBe('2026-05-11T09:00');
  expect(at('monday', 10, 10)).toBeUndefined();
  expect(at('tomorrow', 10, 10)).toBe('2026-05-11T09:00');
});

test('an evening that has come is no choice any more', () => {
  expect(at('evening', 18)).toBeUndefined();
  expect(at('evening', 20)).toBeUndefined();
});
