import { expect, test } from 'vitest';
import { median, percentile, round } from './percentile.ts';

test('a percentile is a value that was measured, the smallest that enough of the others do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([5], 0.99)).toBe(5);
  expect(median([3, 1, 2])).toBe(2);
});

test('numbers are compared as numbers, and the measurements stay in their order', () => {
  const values = [10, 9, 100];
  expect(percentile(values, 0.5)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

test('of nothing there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test('figures keep the digits that mean something', () => {
  expect(round(0.123456)).toBe(0.123);
  expect(round(12345.678)).toBe(12345.7);
  expect(round(1_234_567)).toBe(1_234_567);
  expect(round(Number.NaN)).toBeNaN();
});
