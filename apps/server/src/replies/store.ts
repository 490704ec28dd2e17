import type { AgentId, CannedReply, CannedReplyId, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

/** Makes whoever writes canned replies of this workspace wait for each other until the transaction ends, so that a code stays one's own. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('canned-replies'), hashtext(${workspaceId}))`);

/** Who asks: beside everybody's they see their own and those of their teams, supervisors those of every team. */
export interface Reader {
  workspaceId: WorkspaceId;
  agentId: AgentId;
  teamIds: readonly TeamId[];
  isSupervisor: boolean;
}

/** A reply as the store has it: its sounds are made of it. */
export type StoredReply = Omit<CannedReply, 'spelling'>;

/** Everybody's, those of the reader's teams, and the reader's own. */
export const listReplies = (query: Query, { workspaceId, agentId, teamIds, isSupervisor }: Reader) =>
  query.rows<StoredReply>(
    sql`select id, code, text, folder, agent_id is null as shared, team_id as "teamId", agent_id is not null as mine, times_used as "timesUsed", conversations, resolved, ratings,
          case when ratings > 0 then round(rating_sum::numeric / ratings, 2)::float8 end as "ratingAverage"
        from canned_reply
        where workspace_id = ${workspaceId} and (agent_id = ${agentId} or (agent_id is null and (team_id is null or ${isSupervisor}::boolean or team_id = any(${teamIds}::text[]))))
        order by code, agent_id nulls last, id`,
  );

export const findReply = (
  query: Query,
  { workspaceId, agentId, teamIds, isSupervisor }: Reader,
  id: CannedReplyId,
) =>
  query.find<StoredReply>(
    sql`select id, code, text, folder, agent_id is null as shared, team_id as "teamId", agent_id is not null as mine, times_used as "timesUsed", conversations, resolved, ratings,
          case when ratings > 0 then round(rating_sum::numeric / ratings, 2)::float8 end as "ratingAverage"
        from canned_reply
        where workspace_id = ${workspaceId} and id = ${id} and (agent_id = ${agentId} or (agent_id is null and (team_id is null or ${isSupervisor}::boolean or team_id = any(${teamIds}::text[]))))`,
  );

export interface SavedReply {
  id: CannedReplyId;
  workspaceId: WorkspaceId;
  code: string;
  text: string;
  folder: string;
  /** null: shared by everybody, or by a team */
  owner: AgentId | null;
  teamId: TeamId | null;
}

/** Whether another reply of the same owner, of the same team, or of everybody has this code; capitals do not tell codes apart. */
export const isCodeTaken = async (
  query: Query,
  { id, workspaceId, code, owner, teamId }: SavedReply,
): Promise<boolean> =>
  (await query.find(
    sql`select from canned_reply where workspace_id = ${workspaceId} and lower(code) = lower(${code}) and id <> ${id}
        and agent_id is not distinct from ${owner}::text and team_id is not distinct from ${teamId}::text`,
  )) !== undefined;

export const isTeam = async (query: Query, workspaceId: WorkspaceId, id: TeamId): Promise<boolean> =>
  (await query.find(sql`select from team where workspace_id = ${workspaceId} and id = ${id}`)) !== undefined;

/** The codes of one owner, of one team, or of everybody, in small letters. */
export const listCodes = (
  query: Query,
  { workspaceId, owner, teamId }: Pick<SavedReply, 'workspaceId' | 'owner' | 'teamId'>,
) =>
  query.rows<{ id: CannedReplyId; code: string }>(
    sql`select id, lower(code) as code from canned_reply where workspace_id = ${workspaceId} and agent_id is not distinct from ${owner}::text and team_id is not distinct from ${teamId}::text`,
  );

export const insertReply = (
  query: Query,
  { id, workspaceId, code, text, folder, owner, teamId }: SavedReply,
) =>
  query.run(
    sql`insert into canned_reply (id, workspace_id, code, text, folder, agent_id, team_id) values (${id}, ${workspaceId}, ${code}, ${text}, ${folder}, ${owner}, ${teamId})`,
  );

export const updateReply = (
  query: Query,
  { id, workspaceId, code, text, folder, owner, teamId }: SavedReply,
) =>
  query.run(
    sql`update canned_reply set code = ${code}, text = ${text}, folder = ${folder}, agent_id = ${owner}, team_id = ${teamId} where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Writes many of one owner at once; those whose id is known are changed. */
export const putReplies = (query: Query, replies: readonly SavedReply[]) =>
  query.run(
    sql`insert into canned_reply (id, workspace_id, code, text, folder, agent_id, team_id)
        select r.id, r."workspaceId", r.code, r.text, r.folder, r.owner, r."teamId"
        from json_to_recordset(${JSON.stringify(replies)}::json) as r(id text, "workspaceId" text, code text, text text, folder text, owner text, "teamId" text)
        on conflict (id) do update set code = excluded.code, text = excluded.text, folder = excluded.folder`,
  );

export const deleteReply = (query: Query, workspaceId: WorkspaceId, id: CannedReplyId) =>
  query.run(sql`delete from canned_reply where id = ${id} and workspace_id = ${workspaceId}`);

/** What everybody shares; a team's own does not travel. */
export const listShared = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: CannedReplyId; code: string; text: string; folder: string }>(
    sql`select id, code, text, folder from canned_reply where workspace_id = ${workspaceId} and agent_id is null and team_id is null order by code, id`,
  );
