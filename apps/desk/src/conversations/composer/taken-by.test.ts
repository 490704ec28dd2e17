import { expect, test } from 'vitest';
import { takenBy } from './taken-by.ts';

test('Alt and a number take the answer of that number, and nothing else does', () => {
  const found = ['a', 'b'].map((id) => ({ id, title: id, text: id }));
  const key = (code: string, altKey = true) => takenBy({ altKey, code }, found)?.id;
  expect([key('Digit1'), key('Digit2'), key('Digit3'), key('Digit1', false), key('KeyA')]).toEqual([
    ...['a', 'b', undefined, undefined, undefined],
  ]);
});
