import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('what is not named is the full measurement, or the quick one', () => {
  expect(readOptions([])).toEqual({ json: false, questions: 5_000, rounds: 100, missed: 20_000 });
  expect(readOptions(['--json', '--quick', '--rounds', '7'])).toEqual({
    ...{ json: true, questions: 200, rounds: 7, missed: 400 },
  });
});

test('a slip of the pen is told', () => {
  expect(() => readOptions(['--rounds', '0'])).toThrow(/--rounds/);
  expect(() => readOptions(['--question', '9'])).toThrow();
});
