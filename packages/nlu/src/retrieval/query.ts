import { findFeature } from './dictionary.ts';
import { isConcept } from './find-concepts.ts';
import { lengthOf } from './posting-lists.ts';
import { rarity } from './rarity.ts';
import type { FeatureList } from './read-features.ts';
import type { Shelf } from './shelf.ts';

/** A question as seen from one index: what it shares with it, and its length with what it does not share. */
export interface Query {
  readonly terms: readonly Term[];
  readonly norm: number;
  /** Share of its weight (0..1) that the index has ever seen. */
  readonly known: number;
}

export interface Term {
  feature: number;
  /** Its weight in the question times its rarity. */
  weight: number;
  /** What an example that has it gains. */
  gain: number;
  /** How many examples have it. */
  length: number;
}

/** Reads a question against an index; features the index never saw still count for its length. */
export function readQuery(features: FeatureList, shelf: Shelf): Query {
  const { dictionary, postings } = shelf;
  const terms: Term[] = [];
  let squared = 0;
  let unknown = 0;
  for (const [hash, own] of weightsOf(features)) {
    const feature = findFeature(dictionary, hash);
    const entries = feature < 0 ? 0 : (dictionary.entries[feature] ?? 0);
    // An idea that no example has says no more than its own words, and those count already.
    if (entries === 0 && isConcept(hash)) continue;
    const rare = rarity(entries, shelf.entries.size);
    const weight = own * rare;
    squared += weight * weight;
    if (entries === 0) unknown += weight * weight;
    else {
      const gain = weight * rare * (dictionary.weights[feature] ?? 0);
      terms.push({ feature, weight, gain, length: lengthOf(postings, feature) });
    }
  }
  return { terms, norm: Math.sqrt(squared), known: squared > 0 ? 1 - unknown / squared : 0 };
}

function weightsOf({ hashes, weights, shares, length }: FeatureList): Map<number, number> {
  const heaviest = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const hash = hashes[at] ?? 0;
    const weight = (weights[at] ?? 0) * (shares[at] ?? 1);
    if (weight > (heaviest.get(hash) ?? 0)) heaviest.set(hash, weight);
  }
  return heaviest;
}
