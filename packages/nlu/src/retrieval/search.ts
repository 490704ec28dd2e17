import { measureInverse } from './lengths.ts';
import { lengthOf, startOf } from './posting-lists.ts';
import type { Query, Term } from './query.ts';
import { type Entry, type Example, isFirst, type Shelf } from './shelf.ts';

/** An entry found for a question, by its nearest example, and how near that is (0..1). */
export interface Hit {
  entry: Entry;
  example: Example;
  cosine: number;
}

const shortlist = 24;
const faintestCosine = 0.05;
/** How many postings are walked, rarest features first; the common rest is looked up for the likeliest examples only. */
const effort = { least: 20_000, share: 0.05, candidates: 200 };
const levels = 512;
const histogram = new Int32Array(levels);

/** Finds the entries nearest to a question, nearest example first, at most 24. */
export function search(query: Query, shelf: Shelf): Hit[] {
  if (query.norm === 0) return [];
  const terms = query.terms.toSorted((a, b) => a.length - b.length);
  const cut = chooseCut(terms, shelf);
  let touched = 0;
  for (const term of terms.slice(0, cut)) touched = accumulate(term, shelf, touched);
  weighTouched(touched, query, shelf);
  if (cut === terms.length) return chooseBest(touched, faintestCosine, shelf);
  const least = levelOfLikely(touched, shelf);
  const likely = keepLikely(touched, least, shelf);
  completeLikely(likely, query, shelf);
  return chooseBest(likely, faintestCosine, shelf);
}

function chooseCut(terms: readonly Term[], shelf: Shelf): number {
  const examples = shelf.examples.length - shelf.freeExamples.length;
  let left = Math.max(effort.least, examples * effort.share);
  for (let at = 0; at < terms.length; at += 1) {
    left -= terms[at]?.length ?? 0;
    if (left < 0 && at > 0) return at;
  }
  return terms.length;
}

/** Adds what every example with a feature gains; says how many examples have gained anything so far. */
function accumulate({ feature, gain }: Term, { postings, sums, touched }: Shelf, before: number): number {
  const { cells } = postings;
  const start = startOf(postings, feature);
  const end = start + lengthOf(postings, feature);
  let count = before;
  for (let at = start; at < end; at += 1) {
    const slot = cells[at] ?? 0;
    const sum = sums[slot] ?? 0;
    if (sum === 0) touched[count++] = slot;
    sums[slot] = sum + gain;
  }
  return count;
}

/** Turns sums into cosines. */
function weighTouched(count: number, { norm }: Query, shelf: Shelf): void {
  const { sums, touched, inverses, inverseEditions, shares, edition } = shelf;
  const scale = 1 / norm;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    if (inverseEditions[slot] !== edition) measureInverse(slot, shelf);
    sums[slot] = (sums[slot] ?? 0) * scale * (inverses[slot] ?? 0) * (shares[slot] ?? 1);
  }
}

const levelOf = (cosine: number): number => Math.min(levels - 1, Math.floor(cosine * levels));

/** The highest level that leaves enough candidates at or above it; by level, so that the order of adding decides nothing. */
function levelOfLikely(count: number, { sums, touched }: Shelf): number {
  histogram.fill(0);
  for (let at = 0; at < count; at += 1) {
    const level = levelOf(sums[touched[at] ?? 0] ?? 0);
    histogram[level] = (histogram[level] ?? 0) + 1;
  }
  let level = levels - 1;
  for (let sum = 0; level > 0; level -= 1) {
    sum += histogram[level] ?? 0;
    if (sum >= effort.candidates) break;
  }
  return level;
}

function keepLikely(count: number, least: number, { sums, touched }: Shelf): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    if (levelOf(sums[slot] ?? 0) >= least) touched[kept++] = slot;
    else sums[slot] = 0;
  }
  return kept;
}

/** Sums up again, with every feature, what the likeliest examples share with the question. */
function completeLikely(count: number, { terms, norm }: Query, shelf: Shelf): void {
  const { gains } = shelf.dictionary;
  const { sums, touched, features, inverses, shares } = shelf;
  for (const { feature, gain } of terms) gains[feature] = gain / norm;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    const start = startOf(features, slot);
    const end = start + lengthOf(features, slot);
    let sum = 0;
    for (let cell = start; cell < end; cell += 1) sum += gains[features.cells[cell] ?? 0] ?? 0;
    sums[slot] = sum * (inverses[slot] ?? 0) * (shares[slot] ?? 1);
  }
  for (const { feature } of terms) gains[feature] = 0;
}

// Sorting thousands of entries would cost more than finding them.
function chooseBest(count: number, faintest: number, shelf: Shelf): Hit[] {
  const { sums, touched, owners, places } = shelf;
  const best: Hit[] = [];
  let least = faintest;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    const cosine = sums[slot] ?? 0;
    sums[slot] = 0;
    if (cosine < least) continue;
    const example = shelf.examples[slot];
    if (example) place(best, example, cosine, places, owners[slot] ?? 0);
    if (best.length === shortlist) least = best[shortlist - 1]?.cosine ?? least;
  }
  for (const { entry } of best) places[entry.slot] = 0;
  return best;
}

function place(best: Hit[], example: Example, cosine: number, places: Int32Array, owner: number): void {
  const { entry } = example;
  let at = (places[owner] ?? 0) - 1;
  const known = at < 0 ? undefined : best[at];
  if (known) {
    if (cosine < known.cosine || (cosine === known.cosine && example.order > known.example.order)) return;
  } else if (best.length < shortlist) at = best.length;
  else {
    const last = best[shortlist - 1];
    if (last && last.cosine === cosine && isFirst(last.entry, entry)) return;
    if (last) places[last.entry.slot] = 0;
    at = shortlist - 1;
  }
  const hit = { entry, example, cosine };
  for (let before = best[at - 1]; before && isNearer(hit, before); before = best[at - 1]) {
    best[at] = before;
    places[before.entry.slot] = at + 1;
    at -= 1;
  }
  best[at] = hit;
  places[owner] = at + 1;
}

function isNearer(a: Hit, b: Hit): boolean {
  return a.cosine === b.cosine ? isFirst(a.entry, b.entry) : a.cosine > b.cosine;
}
