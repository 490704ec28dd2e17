import type { QuietHours } from '@parley/contract';

/** Whether it is a time without notices where the reader is. */
export function isQuiet(quiet: QuietHours | null, zone: string, nowMs: number): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const now = timeIn(zone, nowMs);
  return quiet.from < quiet.to ? now >= quiet.from && now < quiet.to : now >= quiet.from || now < quiet.to;
}

function timeIn(zone: string, nowMs: number): string {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: zone }).format(nowMs);
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' }).format(nowMs);
  }
}
