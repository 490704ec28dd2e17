import { expect, test } from 'vitest';
import { sampleId } from '../../sample.ts';
import { rangeWith, stepWith } from './selection.ts';

const rows = [1, 2, 3, 4, 5].map(sampleId);
const chosen = (from: number | null, to: number, before: number[] = []) =>
  [
    ...rangeWith(new Set(before.map(sampleId)), rows, from === null ? null : sampleId(from), sampleId(to)),
  ].toSorted();

test('a range goes from the row chosen last to this one, in either direction, and keeps what was chosen', () => {
  expect(chosen(2, 4)).toEqual([2, 3, 4].map(sampleId));
  expect(chosen(4, 2)).toEqual([2, 3, 4].map(sampleId));
  expect(chosen(4, 5, [1])).toEqual([1, 4, 5].map(sampleId));
  expect(chosen(null, 3)).toEqual([3].map(sampleId));
  expect(chosen(9, 3)).toEqual([3].map(sampleId));
});

test('a step chooses where it begins and where it leads, and a step back lets the last one go', () => {
  const [one, two, three] = [sampleId(1), sampleId(2), sampleId(3)];
  const both = stepWith(new Set(), one, two);
  expect([...both]).toEqual([one, two]);
  const all = stepWith(both, two, three);
  expect([...all]).toEqual([one, two, three]);
  expect([...stepWith(all, three, two)]).toEqual([one, two]);
  expect([...stepWith(all, three, three)]).toEqual([one, two, three]);
  expect([...stepWith(new Set(), undefined, one)]).toEqual([one]);
});
