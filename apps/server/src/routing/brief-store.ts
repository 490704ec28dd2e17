import type { ConversationId, Entry } from '@parley/contract';
import { type EntryRecord, entryOf } from '../conversations/index.ts';
import { type Query, sql } from '../kernel/database/index.ts';

/** The last entries up to a seq, in order. */
export async function listLatestEntries(
  query: Query,
  id: ConversationId,
  upTo: number,
  most: number,
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry
        where conversation_id = ${id} and seq <= ${upTo} order by seq desc limit ${most}`,
  );
  return rows.map(entryOf).toReversed();
}
