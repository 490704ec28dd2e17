import type { AgentId, Team, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const listTeams = (query: Query, workspaceId: WorkspaceId, only: TeamId | null = null) =>
  query.rows<Team>(
    sql`select t.id, t.name, array(select m.agent_id from team_member m where m.team_id = t.id order by m.agent_id) as "agentIds", t.accept_seconds as "acceptSeconds"
        from team t where t.workspace_id = ${workspaceId} and (${only}::text is null or t.id = ${only}::text)
        order by t.name, t.id`,
  );

/** False when the workspace has a team of this name. */
export const insertTeam = async (query: Query, workspaceId: WorkspaceId, id: TeamId, name: string) =>
  (await query.run(
    sql`insert into team (id, workspace_id, name) values (${id}, ${workspaceId}, ${name}) on conflict (workspace_id, name) do nothing`,
  )) === 1;

/** False when another team of the workspace has this name; hold the workspace's lock. */
export const renameTeam = async (query: Query, workspaceId: WorkspaceId, id: TeamId, name: string) =>
  (await query.run(
    sql`update team set name = ${name}
        where id = ${id} and not exists (select from team other where other.workspace_id = ${workspaceId} and other.name = ${name} and other.id <> ${id})`,
  )) === 1;

/** Null: its people have the workspace's time. */
export const setAcceptSecondsOfTeam = (query: Query, id: TeamId, seconds: number | null) =>
  query.run(sql`update team set accept_seconds = ${seconds}::int where id = ${id}`);

export const deleteTeam = (query: Query, id: TeamId) => query.run(sql`delete from team where id = ${id}`);

/** How many of these ids are teams that this scope may see; they stay until the transaction ends. */
export const countTeams = async (query: Query, ids: readonly TeamId[]): Promise<number> =>
  (await query.rows(sql`select id from team where id = any(${ids}::text[]) for key share`)).length;

/** Whether anything would miss the team: the workspace's default, a channel, or a conversation that waits for it or would return to it. */
export const isTeamInUse = async (query: Query, workspaceId: WorkspaceId, id: TeamId): Promise<boolean> =>
  (
    await query.find<{ used: boolean }>(
      sql`select exists (select from workspace where id = ${workspaceId} and default_team_id = ${id})
            or exists (select from channel_account where workspace_id = ${workspaceId} and settings ->> 'teamId' = ${id})
            or exists (select from conversation where workspace_id = ${workspaceId} and team_id = ${id} and status <> 'closed' and owner_kind <> 'bot') as used`,
    )
  )?.used ?? false;

/** Puts an agent into those of these teams that belong to the agent's workspace, and out of all others. */
export async function setTeamsOfAgent(query: Query, agentId: AgentId, ids: readonly TeamId[]): Promise<void> {
  await query.run(
    sql`delete from team_member where agent_id = ${agentId} and not team_id = any(${ids}::text[])`,
  );
  await query.run(
    sql`insert into team_member (team_id, agent_id, workspace_id)
        select t.id, a.id, a.workspace_id from team t join agent a on a.workspace_id = t.workspace_id
        where a.id = ${agentId} and t.id = any(${ids}::text[]) on conflict do nothing`,
  );
}

/** Makes exactly these agents of the workspace the members of a team. */
export async function setMembersOfTeam(
  query: Query,
  workspaceId: WorkspaceId,
  id: TeamId,
  agentIds: readonly AgentId[],
): Promise<void> {
  await query.run(
    sql`delete from team_member where team_id = ${id} and not agent_id = any(${agentIds}::text[])`,
  );
  await query.run(
    sql`insert into team_member (team_id, agent_id, workspace_id)
        select ${id}, a.id, a.workspace_id from agent a where a.workspace_id = ${workspaceId} and a.id = any(${agentIds}::text[]) on conflict do nothing`,
  );
}
