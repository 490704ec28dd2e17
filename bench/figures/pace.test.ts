import { expect, test } from 'vitest';
import { dueAt, dueBy, hasPeaked } from './pace.ts';

test('a stream begins at once and keeps its rate however unevenly it is asked', () => {
  expect(dueBy(0, 2000, 100)).toBe(1);
  expect(dueBy(0.4, 2000, 100)).toBe(1);
  expect(dueBy(0.5, 2000, 100)).toBe(2);
  expect(dueBy(10, 2000, 100)).toBe(21);
  expect(dueBy(-1, 2000, 100)).toBe(0);
});

test('what was held up is due all at once, and no more than was wanted', () => {
  expect(dueBy(60_000, 2000, 100)).toBe(100);
});

test('each is due at its own moment', () => {
  for (const n of [0, 1, 7, 1999]) {
    expect(dueBy(dueAt(n, 2000) + 0.001, 2000, 1e6)).toBe(n + 1);
    expect(dueBy(dueAt(n, 2000) - 0.001, 2000, 1e6)).toBe(n);
  }
});

test('a rate has peaked when it no longer grows by much', () => {
  expect(hasPeaked(1000, 1200)).toBe(false);
  expect(hasPeaked(1000, 1010)).toBe(true);
  expect(hasPeaked(1000, 800)).toBe(true);
});
