export { feel } from './feel.ts';
export type { Feeling } from './feeling.ts';
export { type Emotion, emotions } from './lexicon.ts';
export { type Trend, trendOf } from './trend.ts';
