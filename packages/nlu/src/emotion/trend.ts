import type { Feeling } from './feeling.ts';

/** Where a conversation is heading. */
export interface Trend {
  /** the recent mean of valence, −1 to 1; each message counts half of the one after it */
  level: number;
  direction: 'better' | 'worse' | 'steady';
}

const fade = 0.5;
const noticeable = 0.25;

/** Sums up the feelings of a customer's messages, oldest first: exponentially weighted mean, and its change against the mean of all before the last. */
export function trendOf(feelings: readonly Pick<Feeling, 'valence'>[]): Trend {
  const level = fadingMean(feelings);
  const change = feelings.length < 2 ? 0 : level - fadingMean(feelings.slice(0, -1));
  const direction = change > noticeable ? 'better' : change < -noticeable ? 'worse' : 'steady';
  return { level, direction };
}

function fadingMean(feelings: readonly Pick<Feeling, 'valence'>[]): number {
  let sum = 0;
  let weight = 0;
  for (const { valence } of feelings) {
    sum = sum * fade + valence;
    weight = weight * fade + 1;
  }
  return weight === 0 ? 0 : sum / weight;
}
