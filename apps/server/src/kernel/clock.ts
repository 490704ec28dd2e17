/** Where time comes from, so that tests hold still. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The time as it is written in entries. */
export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
