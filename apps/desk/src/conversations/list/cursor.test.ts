import { expect, test } from 'vitest';
import { sampleId } from '../sample.ts';
import { follow, step } from './cursor.ts';

const rows = (...ids: number[]) => ids.map(sampleId);
const on = (id: number, index: number) => ({ id: sampleId(id), index });

test('the cursor goes with its conversation when the list is sorted anew', () => {
  const moved = follow(on(3, 2), rows(3, 1, 2, 4));
  expect(moved).toEqual(on(3, 0));
  expect(step(moved, rows(3, 1, 2, 4), 1)).toEqual(on(1, 1));
});

test('where its conversation has gone, the cursor goes on from that place', () => {
  const left = follow(on(3, 2), rows(1, 2, 4, 5));
  expect(step(left, rows(1, 2, 4, 5), 1)).toEqual(on(4, 2));
  expect(step(left, rows(1, 2, 4, 5), -1)).toEqual(on(2, 1));
  expect(step(left, rows(1), 1)).toEqual(on(1, 0));
});

test('the first step leads to the first row, the ends are ends, and an empty list has nowhere to go', () => {
  expect(step({ id: null, index: -1 }, rows(1, 2), 1)).toEqual(on(1, 0));
  expect(step(on(2, 1), rows(1, 2), 1)).toEqual(on(2, 1));
  expect(step(on(1, 0), rows(1, 2), -1)).toEqual(on(1, 0));
  expect(step(on(1, 0), [], 1)).toBeUndefined();
});
