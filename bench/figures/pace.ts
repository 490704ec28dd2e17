/** How many of a steady stream are due by now: the first at once, then `perSecond`, never more than `total`. */
export function dueBy(elapsedMs: number, perSecond: number, total: number): number {
  if (elapsedMs < 0) return 0;
  return Math.min(total, Math.floor((elapsedMs / 1000) * perSecond) + 1);
}

/** When the nth of the stream (from 0) was due, in ms from its beginning. */
export const dueAt = (n: number, perSecond: number): number => (n / perSecond) * 1000;

/** Whether a rate has stopped growing: no higher than what was reached before by more than this share. */
export const hasPeaked = (before: number, now: number, share = 0.03): boolean => now < before * (1 + share);
