export { type Ground, says, seedGround } from './test-log.ts';
