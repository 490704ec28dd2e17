export { quietPorts } from './quiet-ports.ts';
export { type Ground, says, seedGround } from './test-log.ts';
