import { expect, test } from 'vitest';
import { createChance } from './random.ts';

test('the same seed gives the same chances, another seed others', () => {
  const draw = (seed: number) => createChance(seed).shuffle([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
