import type { ContactId, ConversationId, Entry } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';

/** Until the transaction ends, nobody else joins or parts conversations of this contact. */
export const takeTurnOf = (query: Query, contactId: ContactId) =>
  query.run(sql`select pg_advisory_xact_lock(hashtextextended(${`threads:${contactId}`}, 0))`);

/** The entry that merged this conversation into another one, the latest of several. */
export async function findMerge(query: Query, id: ConversationId): Promise<Entry | undefined> {
  const row = await query.find<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry
        where conversation_id = ${id} and kind = 'merged-into' order by seq desc limit 1`,
  );
  return row && entryOf(row);
}
