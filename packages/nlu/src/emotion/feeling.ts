import type { Emotion } from './lexicon.ts';

/** What a text shows of its writer's feeling. */
export interface Feeling {
  emotion: Emotion;
  /** 0 nothing, 1 a little, 2 clear, 3 strong */
  intensity: 0 | 1 | 2 | 3;
  /** from −1, as bad as can be, over 0 to 1 */
  valence: number;
  /** the words that told it, normalised */
  shownBy: string[];
}
