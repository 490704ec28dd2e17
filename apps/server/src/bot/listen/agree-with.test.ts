import { expect, test } from 'vitest';
import { agreeWith } from './agree-with.ts';

const may = (...chances: [string, number][]) =>
  chances.map(([question, score]) => ({ question, score }) as never);

test('a clause that means what the whole faintly means bears it out', () => {
  expect(agreeWith(may(['late', 0.34], ['fee', 0.05]), [may(['hours', 0.3]), may(['late', 0.56])])).toBe(
    true,
  );
});

test.each([
  ['another clause is clear of something else only', may(['late', 0.34]), [may(['fee', 0.9])]],
  ['two questions are near', may(['late', 0.34], ['fee', 0.2]), [may(['late', 0.56])]],
  ['both are too faint', may(['late', 0.26]), [may(['late', 0.4])]],
  ['the whole hardly means it, and the clause is not sure', may(['late', 0.2]), [may(['late', 0.6])]],
  ['nothing is meant', [], [may(['late', 0.9])]],
])('nothing is borne out where %s', (_, whole, clauses) => expect(agreeWith(whole, clauses)).toBe(false));

test('a clause that is sure settles between two that are near', () => {
  expect(agreeWith(may(['late', 0.34], ['fee', 0.16]), [may(['late', 0.82], ['fee', 0.1])])).toBe(true);
  expect(agreeWith(may(['late', 0.34], ['fee', 0.3]), [may(['late', 0.82])])).toBe(false);
});

test('a clause that is sure bears out what the whole hardly means', () => {
  expect(agreeWith(may(['late', 0.2]), [may(['late', 0.88])])).toBe(true);
});
