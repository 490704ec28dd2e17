import type { AgentId, ConversationId, Entry, FileId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';

/** The entries at these places, in order. */
export async function listEntriesAt(
  query: Query,
  id: ConversationId,
  seqs: readonly number[],
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry where conversation_id = ${id} and seq = any(${seqs}::int[]) order by seq`,
  );
  return rows.map(entryOf);
}

/** The latest answer of another agent after this entry. */
export const findAnswerOfOther = (query: Query, id: ConversationId, after: number, me: AgentId) =>
  query.find<{ seq: number; agentId: AgentId }>(
    sql`select seq, author_id as "agentId" from entry
        where conversation_id = ${id} and seq > ${after} and kind = 'message' and author_kind = 'agent' and author_id <> ${me}
        order by seq desc limit 1`,
  );

export const wasSaid = async (query: Query, id: ConversationId, clientId: string): Promise<boolean> =>
  (await query.find(sql`select from entry where conversation_id = ${id} and client_id = ${clientId}`)) !==
  undefined;

/** Everything in a log that changed an earlier message, in order. */
export async function listAmending(query: Query, id: ConversationId): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry
        where conversation_id = ${id} and kind in ('recalled', 'edited', 'split-to') order by seq`,
  );
  return rows.map(entryOf);
}

/** Those of the files that no message carries any more that can still be read. */
export async function listUnread(
  query: Query,
  workspaceId: WorkspaceId,
  files: readonly FileId[],
): Promise<FileId[]> {
  const rows = await query.rows<{ id: FileId }>(
    sql`select f.id from unnest(${files}::text[]) as f(id)
        where not exists (
          select from entry e
          where e.workspace_id = ${workspaceId} and e.kind = 'message' and e.body ? 'attachments'
            and e.body -> 'attachments' @> jsonb_build_array(jsonb_build_object('id', f.id))
            and not exists (
              select from entry a
              where a.conversation_id = e.conversation_id and a.seq > e.seq
                and (a.kind = 'recalled' and a.body -> 'seq' = to_jsonb(e.seq) or a.kind = 'split-to' and a.body -> 'seqs' @> to_jsonb(e.seq))))`,
  );
  return rows.map((row) => row.id);
}

/** From now on these messages, and what they were changed to before this seq, are found by no word. */
export const forgetWords = (query: Query, id: ConversationId, messages: readonly number[], before: number) =>
  query.run(
    sql`update entry set words = null
        where conversation_id = ${id} and words is not null and seq < ${before}
          and (seq = any(${messages}::int[]) or kind = 'edited' and (body ->> 'seq')::int = any(${messages}::int[]))`,
  );
