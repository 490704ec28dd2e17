export type { Entity, EntityKind } from './entity.ts';
export { type EntityOptions, findEntities, findMentions, type Mention } from './find-entities.ts';
export { createGazetteer, type Gazetteer, type GazetteerEntry } from './gazetteer.ts';
export { mask } from './mask.ts';
export { maskNumbers } from './mask-numbers.ts';
export { parseNumeral } from './numerals.ts';
export { createPattern, type EntityPattern, type PatternResult, readPattern } from './patterns/index.ts';
