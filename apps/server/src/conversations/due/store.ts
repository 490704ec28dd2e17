import type { ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { ConversationRecord } from '../row.ts';

/** The next conversations that people have, by id. */
export const listNextServed = (
  query: Query,
  workspaceId: WorkspaceId,
  after: ConversationId | '',
  most: number,
) =>
  query.rows<ConversationRecord>(
    sql`select * from conversation where workspace_id = ${workspaceId} and status <> 'closed' and owner_kind <> 'bot' and id > ${after} order by id limit ${most}`,
  );

/** Keeps when they are due; whichever has moved on since was judged by the write that moved it. */
export const saveDue = (
  query: Query,
  judged: readonly { id: ConversationId; headSeq: number; dueAt: string }[],
) =>
  query.run(
    sql`update conversation c set due_at = j."dueAt"
        from json_to_recordset(${JSON.stringify(judged)}::json) as j(id text, "headSeq" int, "dueAt" timestamptz)
        where c.id = j.id and c.head_seq = j."headSeq" and c.due_at <> j."dueAt"`,
  );
