import type { ConversationId, EntryBody } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** The next conversations by id. */
export const listNextIds = async (
  query: Query,
  after: ConversationId | '',
  limit: number,
): Promise<ConversationId[]> => {
  const rows = await query.rows<{ id: ConversationId }>(
    sql`select id from conversation where id > ${after} order by id limit ${limit}`,
  );
  return rows.map((row) => row.id);
};

/** What of these can be searched. */
export const listSearchable = (query: Query, ids: readonly ConversationId[]) =>
  query.rows<{ conversationId: ConversationId; seq: number; body: EntryBody }>(
    sql`select conversation_id as "conversationId", seq, body from entry where conversation_id = any(${ids}::text[]) and words is not null`,
  );

export const rewriteWords = (
  query: Query,
  rows: readonly { conversationId: ConversationId; seq: number; words: string }[],
) =>
  query.run(
    sql`update entry e set words = array_to_tsvector(string_to_array(w.words, ' '))
        from json_to_recordset(${JSON.stringify(rows)}::json) as w("conversationId" text, seq int, words text)
        where e.conversation_id = w."conversationId" and e.seq = w.seq and e.words is not null`,
  );
