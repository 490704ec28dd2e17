import { expect, test } from 'vitest';
import { joinSpelt } from './spelt.ts';

test.each([
  ['four seven two, nine one six', '472916'],
  ['its four seven double two nine one', 'its 472291'],
  ['it shows a letter E and a zero and a five', 'it shows a letter E05'],
  ['E zero two', 'E02'],
  ["there's an E, a zero and a 2 now", "there's an E02 now"],
  ['E-0-9', 'E09'],
  ['4 7 2 9 1 6', '472916'],
  ['四七二九幺六', '472916'],
  ['四七二、九一六', '472916'],
  ['よん なな に きゅう いち ろく', '472916'],
])('“%s” is written in one', (text, written) => expect(joinSpelt(text)).toBe(written));

test('a story around it is kept whole', () => {
  const story = 'it went round and round very nicely '.repeat(8);
  expect(joinSpelt(`${story}then E zero two. ${story}`)).toBe(`${story}then E02. ${story}`);
});

test.each([
  'I have a one and only wish',
  'one or two days',
  'a b c',
  'the coat in L',
  '一个月了',
  '二三十块',
  'SP20260003, Li Na',
  '返品できますか',
])('“%s” stays as it is', (text) => expect(joinSpelt(text)).toBe(text));
