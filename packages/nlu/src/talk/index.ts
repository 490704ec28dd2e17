export { type Assent, findAssent } from './assent.ts';
export { findOrdinal } from './ordinal.ts';
export { type Receiver, readReceiver } from './receiver.ts';
export { isCorrection, isFollowUp, refersBack, wantsToStop } from './turns.ts';
