import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareContents, compareTexts } from './compare-contents.ts';
import type { QuestionContent } from './question.ts';

const of = (change: Partial<QuestionContent>, answer = 'a'): QuestionContent => ({
  ...{ kind: 'qa', category: '', tags: [], related: [], validFrom: null, validTo: null },
  wordings: { en: { questions: ['q'], answer } },
  ...change,
});
const marked = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test.each([
  ['Free from ¥99, else ¥8.', 'Free from ¥129, else ¥8.', 'Free from ¥[-99-][+129+], else ¥8.'],
  ['退款三天内到账。', '退款七天内到账。', '退款[-三-][+七+]天内到账。'],
  ['', 'new', '[+new+]'],
  ['old', '', '[-old-]'],
])('“%s” and “%s” are compared word by word', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('only the fields that differ are told, by their path', () => {
  const before = of({ category: 'x', tags: ['a'] });
  const after = of({ category: 'y', tags: ['a'], validTo: '2030-01-01T00:00:00.000Z' }, 'b');
  expect(compareContents(before, after).map(({ field }) => field)).toEqual([
    'category',
    'validTo',
    'wordings.en.answer',
  ]);
  expect(compareContents(after, after)).toEqual([]);
});

test('what is not removed is the new text, what is not added the old one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '退', '款', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareTexts(before, after);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
  );
});

test('two long texts that share nothing are compared without a table as large as both', () => {
  const long = (word: string) => Array.from({ length: 30_000 }, (_, n) => `${word}${n}`).join(' ');
  expect(compareTexts(long('a'), long('b')).filter(({ kind }) => kind === 'added')).not.toEqual([]);
});
