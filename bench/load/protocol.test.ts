import { expect, test } from 'vitest';
import { numberIn, textOf } from './protocol.ts';

test('a message is known by its number wherever it is read', () => {
  expect(numberIn(textOf('a1', 4711))).toBe(4711);
  expect(numberIn('something that somebody else said')).toBeNaN();
});
