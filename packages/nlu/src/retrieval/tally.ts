import { lengthOf, startOf } from './posting-lists.ts';
import type { Query } from './query.ts';
import type { Hit } from './search.ts';
import { answerFactor, type Entry, type Shelf } from './shelf.ts';

/** What all examples of an entry have of a question; every figure lies within 0 and 1. */
export interface Tally {
  /** How much of the question's weight occurs in the entry at all. */
  coverage: number;
  /** The same, by how many of its examples have it. */
  habit: number;
  /** How near its five nearest examples are in the mean. */
  fellows: number;
}

const answerShare = 0.5;
const fellowsAsked = 5;
const missingFellow = 0.9;

/** By example: what it gains; zero between questions. */
let dots = new Float64Array(64);
/** By hit and term: how many examples have it, and the most that one of them counts; zero between questions. */
let counts = new Float32Array(64);
let mosts = new Float32Array(64);
/** By feature: its place among the terms plus one; zero between questions. */
let places = new Int32Array(64);

/** Counts for each hit what its examples share with the question: along the examples of each term, or along the features of each example, whichever are fewer. */
export function tallyHits(hits: readonly Hit[], query: Query, shelf: Shelf): Tally[] {
  const size = hits.length * query.terms.length;
  if (dots.length < shelf.sums.length) dots = new Float64Array(shelf.sums.length);
  if (counts.length < size) [counts, mosts] = [new Float32Array(size * 2), new Float32Array(size * 2)];
  if (countPostings(query) <= countFeatures(hits, shelf)) walkTerms(hits, query, shelf);
  else walkExamples(hits, query, shelf);
  const tallies = hits.map(({ entry }, hit) => sumUp(entry, hit * query.terms.length, query, shelf));
  counts.fill(0, 0, size);
  mosts.fill(0, 0, size);
  for (const { entry } of hits) for (const { slot } of entry.examples) dots[slot] = 0;
  return tallies;
}

const countPostings = ({ terms }: Query): number => terms.reduce((sum, { length }) => sum + length, 0);

function countFeatures(hits: readonly Hit[], { features }: Shelf): number {
  let count = 0;
  for (const { entry } of hits) for (const { slot } of entry.examples) count += lengthOf(features, slot);
  return count;
}

function walkTerms(hits: readonly Hit[], { terms, norm }: Query, shelf: Shelf): void {
  const { postings, owners, shares, places: hitOf } = shelf;
  for (const [hit, { entry }] of hits.entries()) hitOf[entry.slot] = hit + 1;
  for (const [term, { feature, gain }] of terms.entries()) {
    const start = startOf(postings, feature);
    const end = start + lengthOf(postings, feature);
    const gained = Math.fround(gain / norm);
    for (let at = start; at < end; at += 1) {
      const slot = postings.cells[at] ?? 0;
      const hit = (hitOf[owners[slot] ?? 0] ?? 0) - 1;
      if (hit >= 0) add(hit * terms.length + term, slot, gained, shares[slot] === 1);
    }
  }
  for (const { entry } of hits) hitOf[entry.slot] = 0;
}

function walkExamples(hits: readonly Hit[], { terms, norm }: Query, shelf: Shelf): void {
  const { features, dictionary } = shelf;
  if (places.length < dictionary.size) places = new Int32Array(dictionary.hashes.length);
  for (const [term, { feature }] of terms.entries()) places[feature] = term + 1;
  for (const [hit, { entry }] of hits.entries())
    for (const { slot, kind } of entry.examples) {
      const start = startOf(features, slot);
      const end = start + lengthOf(features, slot);
      for (let at = start; at < end; at += 1) {
        const term = (places[features.cells[at] ?? 0] ?? 0) - 1;
        const gain = terms[term]?.gain;
        if (gain !== undefined)
          add(hit * terms.length + term, slot, Math.fround(gain / norm), kind === 'question');
      }
    }
  for (const { feature } of terms) places[feature] = 0;
}

function add(cell: number, slot: number, gained: number, isQuestion: boolean): void {
  const share = isQuestion ? 1 : answerShare;
  dots[slot] = (dots[slot] ?? 0) + gained;
  counts[cell] = (counts[cell] ?? 0) + share;
  if (share > (mosts[cell] ?? 0)) mosts[cell] = share;
}

function sumUp({ examples }: Entry, first: number, { terms, norm }: Query, { inverses }: Shelf): Tally {
  const nearest: number[] = [];
  for (const { slot, kind } of examples)
    keepNearest(
      nearest,
      (dots[slot] ?? 0) * (inverses[slot] ?? 0) * (kind === 'question' ? 1 : answerFactor),
    );
  const full = Math.log(1 + examples.length);
  let coverage = 0;
  let habit = 0;
  for (let term = 0; term < terms.length; term += 1) {
    const count = counts[first + term] ?? 0;
    if (count === 0) continue;
    const asked = Math.fround(((terms[term]?.weight ?? 0) / norm) ** 2);
    coverage += asked * (mosts[first + term] ?? 0);
    habit += (asked * Math.log(1 + count)) / full;
  }
  return { coverage: Math.min(1, coverage), habit: Math.min(1, habit), fellows: meanOf(nearest) };
}

function keepNearest(nearest: number[], cosine: number): void {
  if (nearest.length === fellowsAsked && cosine <= (nearest[fellowsAsked - 1] ?? 0)) return;
  let at = Math.min(nearest.length, fellowsAsked - 1);
  for (; at > 0 && (nearest[at - 1] ?? 0) < cosine; at -= 1) nearest[at] = nearest[at - 1] ?? 0;
  nearest[at] = cosine;
}

// An entry with fewer examples is not held to what it does not have.
function meanOf(nearest: readonly number[]): number {
  const missing = (nearest[nearest.length - 1] ?? 0) * missingFellow;
  let sum = 0;
  for (let at = 0; at < fellowsAsked; at += 1) sum += nearest[at] ?? missing;
  return Math.min(1, sum / fellowsAsked);
}
