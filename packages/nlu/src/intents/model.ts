import type { CorpusProblem } from './corpus.ts';
import type { Vector, Vocabulary } from './vocabulary.ts';

/** Weights by feature: feature f pulls at intents[starts[f]] to intents[starts[f + 1] − 1], each by its value times the intent's scale. */
export interface SparseWeights {
  starts: Uint32Array;
  intents: Uint16Array;
  values: Int8Array;
}

/** An example that stays with the model, to compare with and to show. */
export interface KeptExample {
  text: string;
  intent: number;
  vector: Vector;
}

/** An example learnt after training, and how far it pulls each intent's score for a text that is like it. */
export interface LiveExample extends KeptExample {
  pulls: Float32Array;
  /** Whether it came live; else it is a kept example that had to be held in its place. */
  isNew: boolean;
  /** How many features the vocabulary had when its vector was made. */
  until: number;
}

/** How scores become chances; fitted on rows that a fit had not seen. */
export interface Calibration {
  /** What `sharpnessOf` weighs; scores times the sharpness, through softmax, are chances of intents. */
  sharpness: number[];
  /** Logistic regression over the signals of `standing`, the constant last: the chance that the text is in scope. */
  scope: number[];
}

/** A trained classifier; never changed once made. */
export interface Model {
  intents: readonly string[];
  vocabulary: Vocabulary;
  /** Words of the examples to which misspelt ones are mended, the most frequent first. */
  words: readonly string[];
  weights: SparseWeights;
  scales: Float32Array;
  biases: Float32Array;
  kept: readonly KeptExample[];
  live: readonly LiveExample[];
  calibration: Calibration;
  /** What was wrong with the corpus it was trained from, up to 50 problems of a kind; `checkCorpus` tells all. */
  problems: readonly CorpusProblem[];
  /** Writes it as bytes that `load` reads: versioned, with a checksum; about 1 MB for 77 intents. */
  save(this: Model): Uint8Array;
}

/** Places of the rows of each intent. */
export function groupByIntent(rows: readonly { intent: number }[], intents: number): number[][] {
  const groups: number[][] = Array.from({ length: intents }, () => []);
  rows.forEach(({ intent }, at) => {
    groups[intent]?.push(at);
  });
  return groups;
}
