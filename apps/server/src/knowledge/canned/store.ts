import type { AgentId, CannedReply, CannedReplyId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Makes whoever writes canned replies of this workspace wait for each other until the transaction ends, so that a code stays one's own. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('canned-replies'), hashtext(${workspaceId}))`);

/** Those that everybody shares, and the agent's own. */
export const listReplies = (query: Query, workspaceId: WorkspaceId, me: AgentId) =>
  query.rows<CannedReply>(
    sql`select id, code, text, agent_id is null as shared, agent_id is not null as mine, times_used as "timesUsed" from canned_reply
        where workspace_id = ${workspaceId} and (agent_id is null or agent_id = ${me}) order by code, agent_id nulls last, id`,
  );

export const findReply = (query: Query, workspaceId: WorkspaceId, me: AgentId, id: CannedReplyId) =>
  query.find<CannedReply>(
    sql`select id, code, text, agent_id is null as shared, agent_id is not null as mine, times_used as "timesUsed" from canned_reply
        where workspace_id = ${workspaceId} and id = ${id} and (agent_id is null or agent_id = ${me})`,
  );

export interface SavedReply {
  id: CannedReplyId;
  workspaceId: WorkspaceId;
  code: string;
  text: string;
  /** null: shared by everybody */
  owner: AgentId | null;
}

/** Whether another reply of the same owner, or another shared one, has this code; capitals do not tell codes apart. */
export const isCodeTaken = async (
  query: Query,
  { id, workspaceId, code, owner }: SavedReply,
): Promise<boolean> =>
  (await query.find(
    sql`select from canned_reply where workspace_id = ${workspaceId} and lower(code) = lower(${code}) and id <> ${id} and agent_id is not distinct from ${owner}::text`,
  )) !== undefined;

export const insertReply = (query: Query, { id, workspaceId, code, text, owner }: SavedReply) =>
  query.run(
    sql`insert into canned_reply (id, workspace_id, code, text, agent_id) values (${id}, ${workspaceId}, ${code}, ${text}, ${owner})`,
  );

export const updateReply = (query: Query, { id, workspaceId, code, text, owner }: SavedReply) =>
  query.run(
    sql`update canned_reply set code = ${code}, text = ${text}, agent_id = ${owner} where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const deleteReply = (query: Query, workspaceId: WorkspaceId, id: CannedReplyId) =>
  query.run(sql`delete from canned_reply where id = ${id} and workspace_id = ${workspaceId}`);

/** How many rows were counted up: none where the agent may not see it. */
export const countUse = (query: Query, workspaceId: WorkspaceId, me: AgentId, id: CannedReplyId) =>
  query.run(
    sql`update canned_reply set times_used = times_used + 1
        where id = ${id} and workspace_id = ${workspaceId} and (agent_id is null or agent_id = ${me})`,
  );
