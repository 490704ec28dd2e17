export type { Bus } from './bus.ts';
export { createPostgresBus } from './postgres-bus.ts';
