import { tellTone } from '../tone/tell-tone.ts';
import { loadTones } from '../tone/tone-bytes.ts';
import type { ToneModel } from '../tone/tone-model.ts';
import { type Emotion, emotions } from './lexicon.ts';
import { emotionModel } from './model.ts';

let model: ToneModel | undefined;

/** The chances (0..1, in sum 1) of every emotion for a text, by the model learnt from labelled service talk. */
export function learntChances(text: string): Record<Emotion, number> {
  model ??= loadTones(Uint8Array.from(atob(emotionModel), (character) => character.charCodeAt(0)));
  const chances = Object.fromEntries(emotions.map((emotion) => [emotion, 0])) as Record<Emotion, number>;
  for (const { label, chance } of tellTone(text, model))
    if (label in chances) chances[label as Emotion] = chance;
  return chances;
}
