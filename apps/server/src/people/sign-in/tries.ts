import { createLimit, type Limit } from './limit.ts';

/** The tries of passwords in this process. */
export interface Tries {
  /** Counting takes a connection of the store; a flood may not take them all. */
  counting: Limit;
  /** how many are being checked right now, by the network block they come from */
  underWay: Map<string, number>;
}

const atATime = 2;
const mayWait = 2_000;

export const createTries = (): Tries => ({ counting: createLimit(atATime, mayWait), underWay: new Map() });
