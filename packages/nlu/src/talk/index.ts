export { type Assent, findAssent } from './assent.ts';
export { findOrdinal } from './ordinal.ts';
export { isCorrection, refersBack, wantsToStop } from './turns.ts';
