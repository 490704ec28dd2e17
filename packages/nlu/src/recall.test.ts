import { expect, test } from 'vitest';
import { recall } from './recall.ts';

test('what was asked a moment ago is not made again, and of what lies longer back nothing is kept', () => {
  const made: string[] = [];
  const shout = recall((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A']);
  expect(made).toEqual(['a', 'b']);
  for (let count = 0; count < 300; count += 1) shout(`${count}`);
  made.length = 0;
  expect([shout('a'), shout('299')]).toEqual(['A', '299']);
  expect(made).toEqual(['a']);
});
