import type { ConversationState } from '@parley/contract';

/** From here on somebody has waited too long. */
export const waitThresholds = { soonMs: 2 * 60_000, urgentMs: 5 * 60_000 } as const;
export type WaitLevel = 'calm' | 'soon' | 'urgent';

export const waitLevel = (ms: number): WaitLevel =>
  ms >= waitThresholds.urgentMs ? 'urgent' : ms >= waitThresholds.soonMs ? 'soon' : 'calm';

/** Since when a person is waited for; the bot's own conversations wait for nobody. */
export function waitsSince(row: ConversationState): string | null {
  if (row.status !== 'open' || row.owner.kind === 'bot') return null;
  return row.owner.kind === 'queue' ? (row.queuedSince ?? row.waitingSince) : row.waitingSince;
}
