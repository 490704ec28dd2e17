import type { AgentId, ConversationId, NoteMention, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const listTeamNames = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: TeamId; name: string }>(
    sql`select id, name from team where workspace_id = ${workspaceId} order by name`,
  );

/** Whether all of these are teams of the workspace. */
export const areTeams = async (query: Query, workspaceId: WorkspaceId, ids: readonly TeamId[]) => {
  const rows = await query.rows(
    sql`select from team where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );
  return rows.length === ids.length;
};

/** Those who are named, and the people of the teams that are named. */
export async function listCalled(
  query: Query,
  workspaceId: WorkspaceId,
  agentIds: readonly AgentId[] = [],
  teamIds: readonly TeamId[] = [],
): Promise<AgentId[]> {
  const rows = await query.rows<{ id: AgentId }>(
    sql`select a.id from agent a where a.workspace_id = ${workspaceId} and a.active
          and (a.id = any(${agentIds}::text[]) or exists (select from team_member m where m.agent_id = a.id and m.team_id = any(${teamIds}::text[])))`,
  );
  return rows.map(({ id }) => id);
}

/** Notes who is called; true for those who had not been called there before. */
export async function insertMentions(
  query: Query,
  note: {
    workspaceId: WorkspaceId;
    conversationId: ConversationId;
    seq: number;
    at: string;
    agentIds: readonly AgentId[];
  },
): Promise<AgentId[]> {
  const rows = await query.rows<{ id: AgentId }>(
    sql`insert into mention (agent_id, conversation_id, seq, workspace_id, at)
        select a.id, ${note.conversationId}, ${note.seq}, ${note.workspaceId}, ${note.at}::timestamptz
        from agent a where a.id = any(${note.agentIds}::text[]) and a.workspace_id = ${note.workspaceId}
        on conflict do nothing returning agent_id as id`,
  );
  return rows.map(({ id }) => id);
}

/** What calls an agent and was not seen, newest first. */
export const listUnseen = (query: Query, agentId: AgentId, most: number) =>
  query.rows<NoteMention>(
    sql`select m.conversation_id as "conversationId", m.seq, e.author_id as by, left(e.body ->> 'text', 300) as text, m.at, p.name as "contactName"
        from mention m
        join entry e on e.conversation_id = m.conversation_id and e.seq = m.seq
        join conversation c on c.id = m.conversation_id
        join contact p on p.id = c.contact_id
        where m.agent_id = ${agentId} and m.seen_at is null
        order by m.at desc limit ${most}`,
  );

export const markSeen = (query: Query, agentId: AgentId, id: ConversationId) =>
  query.run(
    sql`update mention set seen_at = now() where agent_id = ${agentId} and conversation_id = ${id} and seen_at is null`,
  );
