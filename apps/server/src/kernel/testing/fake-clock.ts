import type { Clock } from '../clock.ts';

export interface FakeClock extends Clock {
  advance(ms: number): void;
}

/** A clock that moves only when a test says so; it begins at the real time, since the store has its own clock. */
export function fakeClock(start = Date.now()): FakeClock {
  let now = start;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
