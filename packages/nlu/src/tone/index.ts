export { learnTones, type TonedText } from './learn-tones.ts';
export { type Tone, tellTone } from './tell-tone.ts';
export type { ToneModel } from './tone-model.ts';
