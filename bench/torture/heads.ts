import type { StoredEntry } from '../check-views.ts';

/** The last seq of each conversation. */
export function headsOf(stored: readonly StoredEntry[]): Map<string, number> {
  const heads = new Map<string, number>();
  for (const { conversationId, seq } of stored)
    heads.set(conversationId, Math.max(seq, heads.get(conversationId) ?? 0));
  return heads;
}
