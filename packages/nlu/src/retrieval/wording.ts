import { dropPoliteness } from '../stop-words.ts';
import { stem } from '../tokens.ts';
import { addUnit, hashText, seeds } from './hash.ts';
import { kindAt, kinds } from './read-features.ts';

/** How alike two wordings are (each 0..1): shared units, shared neighbours (both Dice's coefficient), and shorter over longer. */
export interface WordingLikeness {
  units: number;
  pairs: number;
  length: number;
}

const longest = 200;
// Numbers of this size need no memory of their own.
const small = 0x3fffffff;
const units = new Int32Array(longest);
const taken = new Int32Array(longest);

/** Takes a normalised text as it is worded (characters or stemmed words in order, grammar included, punctuation and courtesies left out, at most 200) and compares others with it. */
export function gaugeWording(normalised: string): (other: string) => WordingLikeness {
  const own = readUnits(normalised);
  const ownUnits = new Map<number, number>();
  const ownPairs = new Map<number, number>();
  for (let at = 0; at < own; at += 1) count(ownUnits, units[at] ?? 0);
  for (let at = 1; at < own; at += 1) count(ownPairs, pairAt(at));
  return (other) => {
    const length = readUnits(other);
    const longer = Math.max(own, length);
    if (longer === 0) return { units: 1, pairs: 1, length: 1 };
    const shorter = Math.min(own, length);
    const unitsAlike = (2 * countShared(ownUnits, length, 0)) / (own + length);
    const pairsAlike = shorter < 2 ? unitsAlike : (2 * countShared(ownPairs, length, 1)) / (own + length - 2);
    return { units: unitsAlike, pairs: pairsAlike, length: shorter / longer };
  };
}

/** Reads the units of a text into the scratch; says how many. */
function readUnits(normalised: string): number {
  const text = dropPoliteness(normalised);
  let size = 0;
  for (let at = 0; at < text.length && size < longest; ) {
    const kind = kindAt(text, at);
    if (kind === kinds.ideograph) units[size++] = text.charCodeAt(at++);
    else if (kind === kinds.separator) at += 1;
    else {
      const end = endOfWord(text, at);
      units[size++] = readWord(text.slice(at, end));
      at = end;
    }
  }
  return size;
}

const mostWordsKept = 50_000;
const words = new Map<string, number>();

function readWord(written: string): number {
  const known = words.get(written);
  if (known !== undefined) return known;
  const hash = hashText(seeds.word, stem(written.replaceAll("'", ''))) & small;
  if (words.size >= mostWordsKept) words.clear();
  words.set(written, hash);
  return hash;
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === kinds.separator || kind === kinds.ideograph) break;
    at += 1;
  }
  return at;
}

function pairAt(at: number): number {
  return addUnit(addUnit(seeds.pair, units[at - 1] ?? 0), units[at] ?? 0) & small;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many units (or pairs, from 1) of the text in the scratch the counts hold, each no more often than they do. */
function countShared(counts: Map<number, number>, length: number, from: 0 | 1): number {
  let shared = 0;
  for (let at = from; at < length; at += 1) {
    const key = from === 0 ? (units[at] ?? 0) : pairAt(at);
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    taken[shared++] = key;
  }
  for (let at = 0; at < shared; at += 1) count(counts, taken[at] ?? 0);
  return shared;
}
