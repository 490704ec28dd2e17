import { groupByIntent, type KeptExample, type Model } from './model.ts';
import { squareOf } from './similarity.ts';
import { supportOf } from './support.ts';
import type { Vector } from './vocabulary.ts';

/** The part of a model that scores. */
export type Machines = Pick<Model, 'weights' | 'scales' | 'biases' | 'live'>;

/** What scoring needs of a model, made ready once: examples by intent, their lengths, and room for one vector laid out flat. */
export interface Scorer extends Machines {
  kept: readonly KeptExample[];
  keptOf: readonly (readonly number[])[];
  lengths: Float32Array;
  flat: Float32Array;
}

/** Makes ready what scoring needs; `features` is the size of the vocabulary. */
export function createScorer(machines: Machines, kept: readonly KeptExample[], features: number): Scorer {
  const { weights, scales, biases, live } = machines;
  return {
    weights,
    scales,
    biases,
    live,
    kept,
    keptOf: groupByIntent(kept, biases.length),
    lengths: Float32Array.from([...kept, ...live], ({ vector }) => Math.sqrt(squareOf(vector))),
    flat: new Float32Array(features),
  };
}

/** A kept example and how like the text it is (cosine, 0..1). */
export interface Likeness {
  example: number;
  likeness: number;
}

/** How a text stands to a model: the score of each intent, the two best, and the kept examples of those that are most like it. */
export interface Standing {
  scores: Float64Array;
  best: number;
  second: number;
  nearest: Likeness[];
  signals: number[];
}

/** Scores a vector for each intent: about 1 and more is its own, −1 and less is not; `flat` is room of zeros, one for each feature. */
export function scoreAll(
  vector: Vector,
  { weights, scales, biases, live }: Machines,
  flat: Float32Array,
): Float64Array {
  const { starts, intents, values } = weights;
  const scores = new Float64Array(biases.length);
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at] ?? 0;
    const value = vector.values[at] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let k = starts[id] ?? 0; k < end; k += 1) {
      const intent = intents[k] ?? 0;
      scores[intent] = (scores[intent] ?? 0) + value * (values[k] ?? 0);
    }
  }
  for (let intent = 0; intent < scores.length; intent += 1)
    scores[intent] = (scores[intent] ?? 0) * (scales[intent] ?? 0) + (biases[intent] ?? 0);
  if (live.length === 0) return scores;
  layFlat(vector, flat);
  for (const example of live) {
    const alike = dotFlat(flat, example.vector);
    if (alike === 0) continue;
    for (let intent = 0; intent < scores.length; intent += 1)
      scores[intent] = (scores[intent] ?? 0) + (example.pulls[intent] ?? 0) * alike;
  }
  clearFlat(vector, flat);
  return scores;
}

/** Lays a vector out over zeros, so that many others can be compared with it. */
export function layFlat({ ids, values }: Vector, flat: Float32Array): void {
  for (let at = 0; at < ids.length; at += 1) flat[ids[at] ?? 0] = values[at] ?? 0;
}

/** Brings the zeros back. */
export function clearFlat({ ids }: Vector, flat: Float32Array): void {
  for (let at = 0; at < ids.length; at += 1) flat[ids[at] ?? 0] = 0;
}

type IsOut = (intent: number) => boolean;

/** Tells how a vector stands to a model; intents for which `isOut` says so do not count. */
export function standing(vector: Vector, scorer: Scorer, isOut?: IsOut): Standing {
  const scores = scoreAll(vector, scorer, scorer.flat);
  let best = -1;
  let second = -1;
  for (let intent = 0; intent < scores.length; intent += 1) {
    if (isOut?.(intent)) continue;
    const score = scores[intent] ?? 0;
    if (best < 0 || score > (scores[best] ?? 0)) {
      second = best;
      best = intent;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = intent;
  }
  const nearest = findNearest(vector, scorer, best);
  return {
    scores,
    best,
    second,
    nearest,
    signals: readSignals(vector, scorer, { scores, best, second, nearest, isOut }),
  };
}

/** What tells whether a text is in scope at all, as `Calibration.scope` weighs it. */
function readSignals(
  vector: Vector,
  scorer: Scorer,
  { scores, best, second, nearest, isOut }: Omit<Standing, 'signals'> & { isOut: IsOut | undefined },
): number[] {
  const top = scores[best] ?? -1;
  const next = scores[second] ?? -1;
  const support = supportOf(vector, best, scorer);
  return [
    top,
    top - next,
    nearest[0]?.likeness ?? 0,
    nearest[Math.min(2, nearest.length - 1)]?.likeness ?? 0,
    vector.known,
    Math.min(vector.ids.length, 200) / 100,
    softTop(scores),
    support.all,
    support.words,
    support.letters,
    support.against,
    standOut(scores, top, isOut),
  ];
}

// Below it, scores are the same but for rounding.
const leastVariance = 1e-12;

// By how many deviations the best is above the mean, in tenths.
function standOut(scores: Float64Array, top: number, isOut: IsOut | undefined): number {
  let [count, sum, squares] = [0, 0, 0];
  scores.forEach((score, intent) => {
    if (isOut?.(intent)) return;
    count += 1;
    sum += score;
    squares += score * score;
  });
  const mean = sum / (count || 1);
  const variance = squares / (count || 1) - mean * mean;
  return variance < leastVariance ? 0 : (top - mean) / Math.sqrt(variance) / 10;
}

// Comparing with every example of the intent is most of the work, so the vector is laid out flat once.
function findNearest(vector: Vector, scorer: Scorer, intent: number): Likeness[] {
  const { kept, live, keptOf, flat, lengths } = scorer;
  layFlat(vector, flat);
  const length = Math.sqrt(squareOf(vector)) || 1;
  const near: Likeness[] = [];
  const add = (example: number, other: Vector | undefined) => {
    if (other) near.push({ example, likeness: dotFlat(flat, other) / (length * (lengths[example] || 1)) });
  };
  for (const example of keptOf[intent] ?? []) add(example, kept[example]?.vector);
  live.forEach((other, at) => {
    if (other.isNew && other.intent === intent) add(kept.length + at, other.vector);
  });
  clearFlat(vector, flat);
  return near.sort((a, b) => b.likeness - a.likeness || a.example - b.example);
}

/** The inner product of a vector with one that was laid out flat. */
export function dotFlat(flat: Float32Array, { ids, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) sum += (flat[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

const softness = 6;

// Much like the greatest score, yet several that are near count too.
function softTop(scores: Float64Array): number {
  let sum = 0;
  for (const score of scores) sum += Math.exp(softness * score);
  return Math.log(sum + 1e-9) / softness;
}
