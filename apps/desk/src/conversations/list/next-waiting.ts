import type { ConversationId, ConversationRow } from '@parley/contract';
import { waitsSince } from './waiting.ts';

/** Whoever has waited longest among the rows, other than the one already open. */
export function nextWaiting(rows: readonly ConversationRow[], selected: ConversationId | null) {
  const waiting = rows
    .filter((row) => row.id !== selected)
    .map((row) => ({ id: row.id, since: waitsSince(row) }))
    .filter((one): one is { id: ConversationId; since: string } => one.since !== null);
  return waiting.toSorted((a, b) => a.since.localeCompare(b.since))[0]?.id;
}
