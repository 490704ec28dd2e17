export { beginFlow, hearInFlow, takeOutcome } from '../dialogue/hear-in-flow.ts';
export { type Progress, runFlow } from '../dialogue/run-flow.ts';
export type { Proof, Scene } from '../dialogue/scene.ts';
export { hearingOf, type Meanings } from './hearing-of.ts';
export { stageBot } from './stage-bot.ts';
export { stageTalk, type Talk, type TalkOptions } from './stage-talk.ts';
