export { createPattern, type EntityPattern, type PatternResult } from './create-pattern.ts';
export { readPattern } from './read-pattern.ts';
