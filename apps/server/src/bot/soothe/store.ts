import type { ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** A customer who waits for a person, and the id under which they are told so once for this wait. */
export interface WaitingRow {
  id: ConversationId;
  workspaceId: WorkspaceId;
  since: string;
  clientId: string;
}

/** Those who have waited since before a moment, in a queue or for an agent's next word, and were not told about it yet; the longest first. */
export const listWaiting = (query: Query, before: string, most: number) =>
  query.rows<WaitingRow>(
    sql`with waiting as (
          select id, workspace_id, queued_since as since from conversation
            where owner_kind = 'queue' and status = 'open' and queued_for = 'chat' and queued_since < ${before}::timestamptz
          union all
          select id, workspace_id, waiting_since from conversation
            where owner_kind = 'agent' and status = 'open' and accept_by is null and waiting_since < ${before}::timestamptz
        ), named as (
          select *, 'soothe:' || to_char(since at time zone 'UTC', 'YYYYMMDDHH24MISSMS') as client_id from waiting
        )
        select id, workspace_id as "workspaceId", since, client_id as "clientId" from named n
        where not exists (select from entry e where e.conversation_id = n.id and e.client_id = n.client_id)
        order by since limit ${most}`,
  );
