import { readMarks } from './tone-marks.ts';
import { bias, type ToneModel, type ToneVector, weighMarks } from './tone-model.ts';

/** A label and its chance (0..1). */
export interface Tone {
  label: string;
  chance: number;
}

/** Tells how likely each label of a model is for a text, the likeliest first; the chances add up to 1. */
export function tellTone(text: string, model: ToneModel): Tone[] {
  const scores = scoreTones(weighMarks(readMarks(text), model), model);
  const chances = chancesOf(scores, model.sharpness);
  return model.labels
    .map((label, at) => ({ label, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
}

/** Scores every label: about 1 for its own, −1 for another's. */
export function scoreTones({ at, values }: ToneVector, model: Omit<ToneModel, 'sharpness'>): number[] {
  const { labels, marks, weights, scales, biases } = model;
  const scores = Array.from(biases, (constant, machine) => {
    let sum = 0;
    const own = machine * marks.length;
    for (let k = 0; k < at.length; k += 1) sum += (weights[own + (at[k] ?? 0)] ?? 0) * (values[k] ?? 0);
    return sum * (scales[machine] ?? 0) + constant * bias;
  });
  const [only = 0] = scores;
  return labels.length === 2 ? [only, -only] : scores;
}

/** Turns scores into chances that add up to 1 (softmax). */
export function chancesOf(scores: readonly number[], sharpness: number): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(sharpness * (score - most)));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
