export { type Assent, findAssent } from './assent.ts';
export { readCompany } from './company.ts';
export { type Mended, readMended } from './mended.ts';
export { findOrdinal } from './ordinal.ts';
export { type Receiver, readReceiver } from './receiver.ts';
export { joinSpelt } from './spelt.ts';
export { asksOtherSide, isCorrection, isFollowUp, keepsTheRest, refersBack, wantsToStop } from './turns.ts';
