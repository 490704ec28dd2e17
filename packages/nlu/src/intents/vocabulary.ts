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
  const counts = new Map<number, number>();
  const seenIn = new Map<number, number>();
  texts.forEach((groups, text) => {
    for (const group of groups)
      for (const hash of group) {
        if (seenIn.get(hash) === text) continue;
        seenIn.set(hash, text);
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
  });
  const kept = [...counts].filter(([, count]) => count >= leastCount);
  return {
    ids: new Map(kept.map(([hash], id) => [hash, id])),
    weights: Uint8Array.from(kept, ([, count]) =>
      Math.min(255, Math.round(steps * (Math.log((1 + texts.length) / (1 + count)) + 1))),
    ),
  };
}

/** Turns a text's features into a vector; each group has the length that the settings give it, the value is (1 + ln count) × weight. Features from number `until` on count as unknown. */
export function vectorise(
  groups: SentenceFeatures,
  vocabulary: Vocabulary,
  until: number = vocabulary.weights.length,
): Vector {
  const ids: number[] = [];
  const values: number[] = [];
  const ends: number[] = [];
  const counts = new Map<number, number>();
  groups.forEach((group, at) => {
    const start = ids.length;
    counts.clear();
    for (const hash of group) {
      const id = vocabulary.ids.get(hash);
      if (id !== undefined && id < until) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let squares = 0;
    for (const [id, count] of counts) {
      const value = (count === 1 ? 1 : 1 + Math.log(count)) * ((vocabulary.weights[id] ?? 0) / steps);
      ids.push(id);
      values.push(value);
      squares += value * value;
    }
    const scale = (settings.groupWeights[at] ?? 0) / Math.sqrt(squares || 1);
    for (let k = start; k < values.length; k += 1) values[k] = (values[k] ?? 0) * scale;
    ends.push(ids.length);
  });
  return {
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    ends,
    known: knownShare(groups, vocabulary, until),
  };
}

// Whole words and pieces of words count alike: a misspelt word is half known, a foreign one hardly.
function knownShare(
  [words = [], , letters = []]: SentenceFeatures,
  { ids }: Vocabulary,
  until: number,
): number {
  const shares = [words, letters]
    .filter((group) => group.length > 0)
    .map((group) => group.filter((hash) => (ids.get(hash) ?? until) < until).length / group.length);
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}
