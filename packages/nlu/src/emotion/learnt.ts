import { classify } from '../intents/classify.ts';
import type { Model } from '../intents/model.ts';
import { load } from '../intents/save.ts';
import { type Emotion, emotions } from './lexicon.ts';
import { emotionModel } from './model.ts';

let model: Model | undefined;

/** The chances (0..1, in sum 1) of every emotion for a text, by the model learnt from labelled service talk. */
export function learntChances(text: string): Record<Emotion, number> {
  model ??= load(Uint8Array.from(atob(emotionModel), (character) => character.charCodeAt(0)));
  const chances = Object.fromEntries(emotions.map((emotion) => [emotion, 0])) as Record<Emotion, number>;
  for (const { intent, probability } of classify(text, model).intents)
    if (intent in chances) chances[intent as Emotion] = probability;
  return chances;
}
