import { tellTone } from '../tone/tell-tone.ts';
import { loadTones } from '../tone/tone-bytes.ts';
import type { ToneModel } from '../tone/tone-model.ts';
import { type Emotion, emotions } from './lexicon.ts';
import { emotionModel } from './model.ts';

let model: ToneModel | undefined;

/** The chances (0..1, in sum 1) of every emotion for a text, by the model learnt from labelled service talk. */
export function learntChances(text: string): Record<Emotion, number> {
  model ??= loadTones(bytesOf(emotionModel));
  const chances = Object.fromEntries(emotions.map((emotion) => [emotion, 0])) as Record<Emotion, number>;
  for (const { label, chance } of tellTone(text, model))
    if (label in chances) chances[label as Emotion] = chance;
  return chances;
}

// Uint8Array.from with a mapping takes about three times as long.
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
