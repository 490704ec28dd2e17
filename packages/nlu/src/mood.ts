import { feel } from './emotion/feel.ts';

/** How a customer sounds. */
export type Mood = 'calm' | 'upset' | 'angry';

/** How upset a text sounds, in the three grades that a desk shows. */
export function moodOf(text: string): Mood {
  const { emotion, valence } = feel(text);
  if (emotion === 'angry') return 'angry';
  return valence < 0 ? 'upset' : 'calm';
}
