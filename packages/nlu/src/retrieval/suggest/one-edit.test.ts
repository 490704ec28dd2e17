import { expect, test } from 'vitest';
import { beginsWithOneEdit } from './one-edit.ts';

test.each([
  ['a letter missing', 'refnd'],
  ['a letter too many', 'reffund'],
  ['a letter wrong', 'rafund'],
  ['two letters swapped', 'reufnd'],
])('forgives %s', (_, typed) => {
  expect(beginsWithOneEdit('refund status', typed)).toBe(true);
});

test.each(['refund', 'rfnd', 'rafnud', 'order'])('does not take "%s" for one slip', (typed) => {
  expect(beginsWithOneEdit('refund status', typed)).toBe(false);
});
