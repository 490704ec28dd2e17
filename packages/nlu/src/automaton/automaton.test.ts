import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAutomaton, unitsOf, type WordAutomaton } from './automaton.ts';
import { foldText } from './fold-units.ts';

test('at each place the longest word that ends there is told', () => {
  expect(foundBy(createAutomaton(['he', 'she', 'hers', 'his']), 'ushers')).toEqual(['she@4', 'hers@6']);
});
test('a word that is turned down gives way to the next shorter one', () => {
  const heard: number[] = [];
  createAutomaton(['abc', 'bc', 'c']).scan(unitsOf('abc'), 3, (_end, length) => {
    heard.push(length);
    return length === 2;
  });
  expect(heard).toEqual([3, 2]);
});
test('it finds what a naive search finds, after any additions and removals', () => {
  const word = fc.stringMatching(/^[ab钱]{1,7}$/);
  const step = fc.record({ isAdded: fc.boolean(), word });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.stringMatching(/^[ab钱x]{0,60}$/), (steps, text) => {
      const automaton = createAutomaton();
      const words = new Set<string>();
      for (const { isAdded, word } of steps) {
        if (isAdded) automaton.add(word);
        else automaton.remove(word);
        if (isAdded) words.add(word);
        else words.delete(word);
        foundBy(automaton, 'ab');
      }
      expect(automaton.size).toBe(words.size);
      expect(foundBy(automaton, text)).toEqual(naive(words, text));
    }),
    { numRuns: 200 },
  );
});
test('a word added twice keeps its number, and the empty word is none', () => {
  const automaton = createAutomaton(['x']);
  expect([automaton.add('x'), automaton.add(''), automaton.size]).toEqual([0, -1, 1]);
});
test('a thousand nested words in a text of one letter cost no more than its length', () => {
  const automaton = createAutomaton(Array.from({ length: 1000 }, (_, i) => 'a'.repeat(i + 1)));
  let told = 0;
  const units = unitsOf('a'.repeat(200_000));
  automaton.scan(units, units.length, () => ++told > 0);
  expect(told).toBe(200_000);
});
test('folding keeps every place: width, case, script, digits and dashes', () => {
  expect(foldText('ＳＦ－１２３ 訂單—٣\ud800')).toBe('sf-123 订单-3\ud800');
});

function foundBy(automaton: WordAutomaton, text: string): string[] {
  const found: string[] = [];
  automaton.scan(unitsOf(text), text.length, (end, length) => {
    found.push(`${text.slice(end - length, end)}@${end}`);
    return true;
  });
  return found;
}

function naive(words: ReadonlySet<string>, text: string): string[] {
  return [...text].flatMap((_, i) => {
    const ending = [...words].filter((word) => text.slice(0, i + 1).endsWith(word));
    const [longest] = ending.toSorted((a, b) => b.length - a.length);
    return longest ? [`${longest}@${i + 1}`] : [];
  });
}
