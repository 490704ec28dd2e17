import type { SentenceFeatures } from '../features/sentence-features.ts';
import { settings } from './settings.ts';

/** Numbers for the features that training saw, and how telling each is: inverse document frequency in twentieths, so that it fits a byte. */
export interface Vocabulary {
  /** Numbers from weights.length on belong to models that grew from this one. */
  ids: Map<number, number>;
  weights: Uint8Array;
}

/** A text as a sparse vector: feature numbers, their values, where each group of features ends, and the share of what it says that the vocabulary knows (0..1). */
export interface Vector {
  ids: Int32Array;
  values: Float32Array;
  ends: readonly number[];
  known: number;
}

const steps = 20;

/** Collects the features that occur in at least `leastCount` texts; the weight is ln((1 + texts) / (1 + texts with it)) + 1. */
export function collectVocabulary(texts: readonly SentenceFeatures[], leastCount: number): Vocabulary {
  const places = new Map<number, number>();
  const counts: number[] = [];
  const seenIn: number[] = [];
  texts.forEach((groups, text) => {
    for (const group of groups)
      for (const hash of group) {
        const place = places.get(hash);
        if (place === undefined) {
          places.set(hash, counts.length);
          counts.push(1);
          seenIn.push(text);
        } else if (seenIn[place] !== text) {
          seenIn[place] = text;
          counts[place] = (counts[place] ?? 0) + 1;
        }
      }
  });
  const ids = new Map<number, number>();
  const weights: number[] = [];
  for (const [hash, place] of places) {
    const count = counts[place] ?? 0;
    if (count < leastCount) continue;
    ids.set(hash, weights.length);
    weights.push(Math.min(255, Math.round(steps * (Math.log((1 + texts.length) / (1 + count)) + 1))));
  }
  return { ids, weights: Uint8Array.from(weights) };
}

/** How often each feature stood in the group being read; zeros between groups. */
let counts = new Uint16Array(1024);
const mostCounted = 0xffff;

/** Turns a text's features into a vector; each group has the length that the settings give it, the value is (1 + ln count) × weight. Features from number `until` on count as unknown. */
export function vectorise(
  groups: SentenceFeatures,
  { ids: known, weights }: Vocabulary,
  until: number = weights.length,
): Vector {
  if (counts.length < until) counts = new Uint16Array(until * 2);
  const ids: number[] = [];
  const values: number[] = [];
  const ends: number[] = [];
  const shares: number[] = [];
  groups.forEach((group, at) => {
    const start = ids.length;
    let found = 0;
    for (const hash of group) {
      const id = known.get(hash);
      if (id === undefined || id >= until) continue;
      found += 1;
      const count = counts[id] ?? 0;
      if (count === 0) ids.push(id);
      if (count < mostCounted) counts[id] = count + 1;
    }
    let squares = 0;
    for (let k = start; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const count = counts[id] ?? 1;
      counts[id] = 0;
      const value = (count === 1 ? 1 : 1 + Math.log(count)) * ((weights[id] ?? 0) / steps);
      values.push(value);
      squares += value * value;
    }
    const scale = (settings.groupWeights[at] ?? 0) / Math.sqrt(squares || 1);
    for (let k = start; k < values.length; k += 1) values[k] = (values[k] ?? 0) * scale;
    ends.push(ids.length);
    if (isWordOrLetters(at) && group.length > 0) shares.push(found / group.length);
  });
  return {
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    ends,
    known: shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1),
  };
}

// Whole words and pieces of words count alike: a misspelt word is half known, a foreign one hardly.
const isWordOrLetters = (group: number): boolean => group === 0 || group === 2;
