import { expect, test } from 'vitest';
import { readPattern } from './read-pattern.ts';

test.each([
  [String.raw`\d{4}`, 'my number is 1234, not 5678', '1234'],
  ['title:? ([^,]{1,20})', 'the TITLE: Blue Heron, please', 'Blue Heron'],
  ['税号[:：]?([0-9A-Z]{15,20})', '税号：91330106ma2cfxab3k', '91330106ma2cfxab3k'],
  [String.raw`\d{4}`, 'none', undefined],
  ['(a+)+b', 'aaab', undefined],
])('%s reads in %s: %s', (source, text, value) => {
  expect(readPattern(source, text)).toBe(value);
  expect(readPattern(source, text)).toBe(value);
});
