import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from '../entity.ts';
import { createPattern } from './create-pattern.ts';

const isTaken = (source: string, flags = ''): boolean => 'pattern' in createPattern('p', source, flags);

test.each([
  String.raw`HT-\d{8}`,
  String.raw`[A-Z]{2}\d+-[A-Z]+`,
  String.raw`(?:cat|dog)-\d{1,4}`,
  String.raw`\bINV\d{6}\b`,
  '合同[0-9]{4}号',
  String.raw`[\w.]+@corp\.cn`,
])('%s is taken', (source) => expect(createPattern('p', source)).toHaveProperty('pattern'));

test.each([
  '(a+)+b',
  '(a|a)+b',
  '(a|ab)*c',
  String.raw`(\w+\s?)*$`,
  '(.*)*x',
  'a*a*a*b',
  String.raw`\d+\d+x`,
  '(a{1,100}){1,100}b',
  String.raw`(a)\1`,
  '(?<=a+)b',
  'a*',
  '(',
  'x{5000}',
])('%s is refused with a reason', (source) => {
  expect(createPattern('p', source)).toMatchObject({
    error: expect.stringMatching(/^The pattern “p” is refused: .+\.$/),
  });
});

test('case and its being ignored count when repeats meet', () => {
  expect([isTaken('(a{1,9}A){1,9}b'), isTaken('(a{1,9}A){1,9}b', 'i')]).toEqual([true, false]);
});
test('an unknown flag is refused', () => {
  expect(isTaken('a', 'g')).toBe(false);
});
test('it matches as the expression would', () => {
  const made = createPattern('p', String.raw`a+(?:b|c\d{2})[^x-z]`);
  const found = 'pattern' in made ? made.pattern.find(sceneOf('aaabq ac12! acx')) : [];
  expect(found.map(({ value }) => value)).toEqual(['aaabq', 'ac12!']);
});
test('whatever is taken stays quick on any text, and nothing throws', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    '[ab]',
    '.',
    String.raw`\d`,
    '(a|b)',
    '(ab|a)',
    '^',
    '$',
    String.raw`\b`,
    '一',
    '[^a]',
    '(',
    ')',
    '|',
    '[',
    '*',
  );
  const mark = fc.constantFrom('', '', '+', '*', '?', '{2,9}', '+?', '{3}');
  const source = fc.array(fc.tuple(atom, mark), { maxLength: 6 }).map((parts) => parts.flat().join(''));
  const text = `${'a'.repeat(60)}b${'ab'.repeat(30)}1`;
  fc.assert(
    fc.property(source, fc.boolean(), (inner, isGrouped) => {
      const made = createPattern('p', isGrouped ? `(${inner})+!` : `${inner}!`);
      if ('pattern' in made) made.pattern.find(sceneOf(text));
    }),
    { numRuns: 300 },
  );
});
