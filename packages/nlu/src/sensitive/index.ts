export { createSensitiveWords, type SensitiveSpan, type SensitiveWords } from './sensitive-words.ts';
