import type { Author, ContactId, ConversationId, EntryBody } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** An entry as this room reads it. */
export interface Line {
  seq: number;
  by: Author['kind'];
  body: EntryBody;
  at: string;
}

/** The last lines of a conversation up to a seq, in order. */
export async function listLines(
  query: Query,
  id: ConversationId,
  upTo: number,
  most: number,
): Promise<Line[]> {
  const rows = await query.rows<Line>(
    sql`select seq, author_kind as by, body, at from entry where conversation_id = ${id} and seq <= ${upTo} order by seq desc limit ${most}`,
  );
  return rows.toReversed();
}

/** What a customer is called. */
export const findName = (query: Query, id: ContactId) =>
  query.find<{ name: string }>(sql`select name from contact where id = ${id}`);
