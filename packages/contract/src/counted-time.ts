import { workAfter, workBetween } from './opening.ts';
import type { BusinessHours } from './routing.ts';
import type { Sleep } from './sleeps.ts';

/** When so much time that counts will have passed since a moment: time at work, but for the sleeps. */
export function countedAfter(
  hours: BusinessHours | undefined,
  sleeps: readonly Sleep[],
  since: number,
  ms: number,
): number | undefined {
  let reached = since;
  let left = ms;
  for (const { from, to } of sleeps) {
    const [asleep, awake] = [Date.parse(from), to === null ? Number.POSITIVE_INFINITY : Date.parse(to)];
    if (awake <= reached) continue;
    const due = workAfter(hours, reached, left);
    if (due === undefined || due <= asleep) return due;
    left -= workBetween(hours, reached, asleep);
    reached = awake;
  }
  return workAfter(hours, reached, left);
}

/** How much time that counts lies between two moments: time at work, but for the sleeps. */
export function countedBetween(
  hours: BusinessHours | undefined,
  sleeps: readonly Sleep[],
  since: number,
  until: number,
): number {
  const slept = sleeps.map(({ from, to }) =>
    workBetween(
      hours,
      Math.max(since, Date.parse(from)),
      Math.min(until, to === null ? until : Date.parse(to)),
    ),
  );
  return slept.reduce((counted, ms) => counted - ms, workBetween(hours, since, until));
}
