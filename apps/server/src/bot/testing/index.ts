export { stageTalk, type Talk, type TalkOptions } from './stage-talk.ts';
