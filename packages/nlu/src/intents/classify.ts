import { isIdea } from '../features/ideas.ts';
import { createMender, type MendWord } from '../features/mend-words.ts';
import { hashOfWord, readFeatures } from '../features/sentence-features.ts';
import { chance } from './logistic.ts';
import type { KeptExample, Model } from './model.ts';
import { createScorer, type Scorer, type Standing, standing } from './score.ts';
import { settings } from './settings.ts';
import { sharpnessOf } from './sharpness.ts';
import { vectorise } from './vocabulary.ts';

/** How far a classification can be trusted: one intent stands out, a few are near each other, or none will do. */
export type IntentDecision = 'sure' | 'torn' | 'lost';

/** An intent and its chance (0..1) to be the one, given that the text is in scope. */
export interface RankedIntent {
  intent: string;
  probability: number;
}

/** What a text asks for, as far as a model knows. */
export interface Classification {
  /** All intents, likeliest first; the chances add up to 1. */
  intents: readonly RankedIntent[];
  /** The chance (0..1) that the text asks for any of the intents at all. */
  inScope: number;
  /** The chance (0..1) that the first intent is right: its probability times inScope. */
  confidence: number;
  decision: IntentDecision;
}

const scorers = new WeakMap<Model, Scorer>();
const menders = new WeakMap<readonly string[], MendWord>();

/** Ranks the intents of a model for a text, in a fraction of a millisecond; an unreadable text or an empty model is lost. */
export function classify(text: string, model: Model): Classification {
  return toClassification(standingOf(text, model), model);
}

/** Tells how a text stands to a model. */
export function standingOf(text: string, model: Model): Standing {
  return standing(vectorise(readFeatures(text, menderOf(model)), model.vocabulary), scorerOf(model));
}

/** The examples that a model can show: the kept ones, then those learnt live. */
export function examplesOf(model: Model): readonly KeptExample[] {
  return [...model.kept, ...model.live];
}

// A word that the vocabulary knows, perhaps since an example was learnt live, needs no mending.
function menderOf({ words, vocabulary }: Model): MendWord {
  const mend = menders.get(words) ?? createMender(words, isIdea);
  menders.set(words, mend);
  const { ids, weights } = vocabulary;
  return (word) => ((ids.get(hashOfWord(word)) ?? weights.length) < weights.length ? word : mend(word));
}

function scorerOf(model: Model): Scorer {
  const known = scorers.get(model);
  if (known) return known;
  const scorer = createScorer(model, model.kept, model.vocabulary.weights.length);
  scorers.set(model, scorer);
  return scorer;
}

function toClassification({ scores, best, signals }: Standing, model: Model): Classification {
  const top = scores[best] ?? 0;
  const sharpness = sharpnessOf(model.calibration.sharpness, signals);
  let total = 0;
  for (const score of scores) total += Math.exp(sharpness * (score - top));
  const intents = Array.from(orderOf(scores), (at) => ({
    intent: model.intents[at] ?? '',
    probability: Math.exp(sharpness * ((scores[at] ?? 0) - top)) / total,
  }));
  const inScope =
    best < 0 || (signals[2] === 0 && signals[4] === 0) ? 0 : chance(model.calibration.scope, signals);
  const confidence = (intents[0]?.probability ?? 0) * inScope;
  return { intents, inScope, confidence, decision: decide(intents, inScope) };
}

// Of equal scores the earlier intent comes first.
const orderOf = (scores: Float64Array): Uint16Array =>
  Uint16Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

function decide([first, second]: readonly RankedIntent[], inScope: number): IntentDecision {
  const chanceOf = (ranked?: RankedIntent) => (ranked?.probability ?? 0) * inScope;
  if (chanceOf(first) >= settings.sureAt) return 'sure';
  return chanceOf(first) + chanceOf(second) >= settings.tornAt ? 'torn' : 'lost';
}
