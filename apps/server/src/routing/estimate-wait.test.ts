import { expect, test } from 'vitest';
import { estimateWait } from './estimate-wait.ts';

const each = (count: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({ minutesAgo: from + at + 0.5, count }));

test('whoever is third waits for three to be served, at the pace of late', () => {
  expect(estimateWait(3, 10, each(2, 0, 60))).toBe(90);
});

test('a line that slows down is believed within minutes', () => {
  const slowed = [...each(1, 0, 20), ...each(4, 20, 60)];
  const told = estimateWait(4, 20, slowed) as number;
  expect(told).toBeGreaterThan(180);
  expect(told).toBeLessThanOrEqual(240);
});

test('a quiet hour before says little: what was served in the best quarter of it counts', () => {
  const burst = [{ minutesAgo: 40, count: 30 }];
  expect(estimateWait(2, 0, burst)).toBe(60);
});

test('nobody served, nothing told', () => {
  expect(estimateWait(1, 5, [])).toBeUndefined();
});

test('a clock that is set back tells no wait that is over before it began', () => {
  const served = [{ minutesAgo: 3, count: 4 }];
  for (const waitingMinutes of [-1, -60, -100_000])
    expect(estimateWait(2, waitingMinutes, served)).toBe(estimateWait(2, 0, served));
});
