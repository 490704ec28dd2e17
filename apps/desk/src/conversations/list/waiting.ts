import type { ConversationState } from '@parley/contract';

/** Since when a person is waited for; the bot's own conversations wait for nobody. */
export function waitsSince(row: ConversationState): string | null {
  if (row.status !== 'open' || row.owner.kind === 'bot') return null;
  return row.owner.kind === 'queue' ? (row.queuedSince ?? row.waitingSince) : row.waitingSince;
}
