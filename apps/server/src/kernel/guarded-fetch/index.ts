export { parseAllowedHosts } from './allowed-hosts.ts';
export type { Resolve } from './connect-checked.ts';
export {
  createGuardedFetch,
  type FetchedAnswer,
  type FetchResult,
  type GuardedFetch,
  type OutgoingRequest,
} from './guarded-fetch.ts';
export type { FetchProblem, FetchProblemCode } from './problem.ts';
export { createReach, type Reach, type Reached } from './reach.ts';
