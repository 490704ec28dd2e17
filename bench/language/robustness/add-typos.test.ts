import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { addTypos } from './add-typos.ts';

test('about every fifth word gets one slip, the same for the same seed', () => {
  const text = Array.from({ length: 2000 }, () => 'delivery').join(' ');
  const words = addTypos(text, createRandom(1)).split(' ');
  const slipped = words.filter((word) => word !== 'delivery');
  expect(words).toHaveLength(2000);
  expect(slipped.length / 2000).toBeGreaterThan(0.15);
  expect(slipped.length / 2000).toBeLessThan(0.22);
  for (const word of slipped) expect(Math.abs(word.length - 8)).toBeLessThanOrEqual(1);
  expect(addTypos(text, createRandom(1)).split(' ')).toEqual(words);
});

test('short words and other scripts stay as they are', () => {
  expect(addTypos('I am 42 配送はまだですか', () => 0)).toBe('I am 42 配送はまだですか');
});
