import { expect, test } from 'vitest';
import { normaliseFast } from '../normalise-fast.ts';
import { createIndex, openShelf } from './knowledge-index.ts';
import { listAt } from './posting-lists.ts';
import { type Query, readQuery } from './query.ts';
import { readFeatures } from './read-features.ts';
import { type Hit, search } from './search.ts';
import { answerFactor, type Shelf } from './shelf.ts';
import { tallyHits } from './tally.ts';

const words = ['red', 'blue', 'lamp', 'vase', 'price', 'when', 'return', 'broken', 'parcel', 'late'];
const sentence = (seed: number): string =>
  [1, 3, 7].map((step) => words[(seed * step + (seed >> 2)) % words.length]).join(' ');
const entriesOf = (count: number, questions: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    questions: Array.from({ length: questions }, (_, next) => `${sentence(at * 5 + next)} ${at % 40}`),
    answer: `about the ${words[at % words.length]}`,
  }));

/** The same, feature by feature, as the definitions say it. */
function tallyPlainly({ entry }: Hit, { terms, norm }: Query, shelf: Shelf) {
  let [coverage, habit] = [0, 0];
  const has = entry.examples.map(({ slot }) => new Set(listAt(shelf.features, slot)));
  for (const { feature, weight } of terms) {
    const shares = entry.examples
      .filter((_, at) => has[at]?.has(feature))
      .map(({ kind }) => (kind === 'question' ? 1 : 0.5));
    const asked = (weight / norm) ** 2;
    coverage += asked * Math.max(0, ...shares);
    const count = shares.reduce((sum, share) => sum + share, 0);
    habit += (asked * Math.log(1 + count)) / Math.log(1 + entry.examples.length);
  }
  const near = entry.examples
    .map(({ slot, kind }, at) => {
      const dot = terms.reduce(
        (sum, { feature, gain }) => sum + (has[at]?.has(feature) ? gain / norm : 0),
        0,
      );
      return dot * (shelf.inverses[slot] ?? 0) * (kind === 'question' ? 1 : answerFactor);
    })
    .toSorted((a, b) => b - a)
    .slice(0, 5);
  const missing = (near.at(-1) ?? 0) * 0.9;
  while (near.length < 5) near.push(missing);
  return { coverage, habit, fellows: near.reduce((sum, each) => sum + each, 0) / 5 };
}

test.each([
  ['many examples each, of which few share a word', entriesOf(30, 20)],
  ['many entries of one example', entriesOf(4_000, 1)],
])('entries are tallied as the definitions say: %s', (_, entries) => {
  const shelf = openShelf(createIndex(entries));
  for (const text of ['when is the red lamp late', 'broken vase 7', 'price']) {
    const query = readQuery(readFeatures(normaliseFast(text)), shelf);
    const hits = search(query, shelf);
    const tallies = tallyHits(hits, query, shelf);
    expect(hits.length).toBeGreaterThan(5);
    for (const [at, hit] of hits.entries()) {
      const { coverage, habit, fellows } = tallyPlainly(hit, query, shelf);
      expect(tallies[at]?.coverage).toBeCloseTo(Math.min(1, coverage), 5);
      expect(tallies[at]?.habit).toBeCloseTo(Math.min(1, habit), 5);
      expect(tallies[at]?.fellows).toBeCloseTo(Math.min(1, fellows), 5);
    }
    // Nothing is left over for the next question.
    expect(tallyHits(hits, query, shelf)).toEqual(tallies);
  }
});
