import type { ConversationId, Entry, Intent, WorkspaceId } from '@parley/contract';
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

/** Flows and questions by the name they go by, in the order in which they are asked for; what is gone is left out. */
export async function listIntents(
  query: Query,
  workspaceId: WorkspaceId,
  topics: readonly string[],
): Promise<Intent[]> {
  if (topics.length === 0) return [];
  const rows = await query.rows<Intent>(
    sql`select f.id, left(f.name, 100) as name from flow f where f.workspace_id = ${workspaceId} and f.id = any(${topics}::text[])
        union all
        select q.id, left(coalesce(
          (select coalesce(w.value -> 'questions' ->> 0, w.value ->> 'title') from jsonb_each(coalesce(q.published, q.content) -> 'wordings') w order by w.key limit 1), q.category), 100) as name
        from question q where q.workspace_id = ${workspaceId} and q.id = any(${topics}::text[])`,
  );
  return topics.flatMap((topic) => rows.filter(({ id }) => id === topic));
}
