import type { QuietHours } from '@parley/contract';

/** Whether it is a time in which nothing may sound or pop up, by the clock of this device; hours may lie over midnight. */
export function isQuietAt(quiet: QuietHours | null, now: Date): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return quiet.from < quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to;
}
