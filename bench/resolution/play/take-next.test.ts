import { expect, test } from 'vitest';
import { takeNext } from './take-next.ts';

test('who must rest lets the others pass, and comes when the rest is over', () => {
  const waiting = [{ customer: '林晓' }, { customer: null }];
  const rests = new Map([['林晓', 100]]);
  expect(takeNext(waiting, rests, 50)).toEqual({ customer: null });
  expect(takeNext(waiting, rests, 50)).toBeUndefined();
  expect(takeNext(waiting, rests, 100)).toEqual({ customer: '林晓' });
  expect(waiting).toEqual([]);
});
