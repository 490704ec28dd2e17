import type { Author, ContactId, ConversationId, EntryBody, QuestionId, WorkspaceId } from '@parley/contract';
import type { ConversationRecord, EntryRecord } from '../../conversations/index.ts';
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

/** Keeps what a customer thinks of one answer; of several votes the last counts. */
export const keepVote = (
  query: Query,
  vote: {
    conversationId: ConversationId;
    seq: number;
    workspaceId: WorkspaceId;
    question: QuestionId;
    isHelpful: boolean;
    at: string;
  },
) =>
  query.run(
    sql`insert into answer_vote (conversation_id, seq, workspace_id, question_id, is_helpful, at)
        select ${vote.conversationId}, ${vote.seq}::int, ${vote.workspaceId}, q.id, ${vote.isHelpful}::boolean, ${vote.at}::timestamptz from question q where q.id = ${vote.question} and q.workspace_id = ${vote.workspaceId}
        on conflict (conversation_id, seq) do update set is_helpful = excluded.is_helpful, at = excluded.at`,
  );

/** The conversations of a workspace in which something happened last. */
export const listConversationRows = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<ConversationRecord>(
    sql`select * from conversation where workspace_id = ${workspaceId} order by last_entry_at desc, id limit ${most}`,
  );

/** A conversation of the workspace, or nothing. */
export const findConversationRow = (query: Query, workspaceId: WorkspaceId, id: ConversationId) =>
  query.find<ConversationRecord>(
    sql`select * from conversation where workspace_id = ${workspaceId} and id = ${id}`,
  );

export const listEntryRows = (query: Query, ids: readonly ConversationId[]) =>
  query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry where conversation_id = any(${ids}::text[]) order by conversation_id, seq`,
  );
