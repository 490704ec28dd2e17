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
    sql`select id, workspace_id as "workspaceId", since, client_id as "clientId" from (
          select c.id, c.workspace_id, s.since, 'soothe:' || to_char(s.since at time zone 'UTC', 'YYYYMMDDHH24MISSMS') as client_id
          from conversation c, lateral (select case c.owner_kind when 'queue' then c.queued_since else c.waiting_since end as since) s
          where c.status = 'open' and (c.owner_kind = 'queue' or (c.owner_kind = 'agent' and c.accept_by is null)) and s.since < ${before}::timestamptz
        ) waiting
        where not exists (select from entry e where e.conversation_id = waiting.id and e.client_id = waiting.client_id)
        order by since limit ${most}`,
  );
