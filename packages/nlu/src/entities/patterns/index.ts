export { createPattern, type EntityPattern, type PatternResult } from './create-pattern.ts';
