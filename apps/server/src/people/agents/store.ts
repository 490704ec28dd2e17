import type { Agent, AgentId, AgentState, PersonId, Role, Visibility, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface NewAgentRow {
  id: AgentId;
  workspaceId: WorkspaceId;
  personId: PersonId;
  role: Role;
  capacity?: number | undefined;
  visibility?: Visibility | undefined;
  state?: AgentState | undefined;
}

/** False when the person already is an agent there. */
export const insertAgent = async (query: Query, row: NewAgentRow): Promise<boolean> =>
  (await query.run(
    sql`insert into agent (id, workspace_id, person_id, role, capacity, visibility, state)
        values (${row.id}, ${row.workspaceId}, ${row.personId}, ${row.role}, coalesce(${row.capacity ?? null}::int, 5),
          coalesce(${row.visibility ?? null}::text, 'all'), coalesce(${row.state ?? null}::text, 'offline'))
        on conflict (workspace_id, person_id) do nothing`,
  )) === 1;

/** Agents by name, each with teams, presence and open conversations; one agent, or all of the workspace. */
export const listAgents = (query: Query, workspaceId: WorkspaceId, only: AgentId | null = null) =>
  query.rows<Agent>(
    sql`select a.id, a.person_id as "personId", p.name, p.email, a.role, a.active, a.visibility, a.capacity, a.skills, a.state, a.state_reason as "stateReason", a.state_since as "stateSince", a.accept_seconds as "acceptSeconds",
          array(select m.team_id from team_member m where m.agent_id = a.id order by m.team_id) as "teamIds",
          coalesce(a.connected_until > now(), false) as connected,
          (select count(*)::int from conversation c where c.owner_agent_id = a.id and c.owner_kind = 'agent' and c.status = 'open') as "openConversations"
        from agent a join person p on p.id = a.person_id
        where a.workspace_id = ${workspaceId} and (${only}::text is null or a.id = ${only}::text)
        order by p.name, a.id`,
  );

export const listAgentNames = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: AgentId; name: string }>(
    sql`select a.id, p.name from agent a join person p on p.id = a.person_id where a.workspace_id = ${workspaceId}`,
  );

/** How many of these ids are agents of the workspace. */
export const countAgents = async (query: Query, workspaceId: WorkspaceId, ids: readonly AgentId[]) =>
  (
    await query.find<{ count: number }>(
      sql`select count(*) as count from agent where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
    )
  )?.count ?? 0;

export const countOtherOwners = async (query: Query, workspaceId: WorkspaceId, than: AgentId) =>
  (
    await query.find<{ count: number }>(
      sql`select count(*) as count from agent where workspace_id = ${workspaceId} and role = 'owner' and active and id <> ${than}`,
    )
  )?.count ?? 0;

export const isAgentByEmail = async (query: Query, workspaceId: WorkspaceId, email: string) =>
  (
    await query.find<{ known: boolean }>(
      sql`select exists (select from agent a join person p on p.id = a.person_id where a.workspace_id = ${workspaceId} and p.email = ${email}) as known`,
    )
  )?.known ?? false;

export interface AgentChange {
  role?: Role | undefined;
  capacity?: number | undefined;
  skills?: Record<string, number> | undefined;
  visibility?: Visibility | undefined;
  active?: boolean | undefined;
  acceptSeconds?: number | null | undefined;
}

/** Changes an agent; whoever becomes inactive is offline from then on. */
export const updateAgent = (query: Query, id: AgentId, change: AgentChange) =>
  query.run(
    sql`update agent set
          role = coalesce(${change.role ?? null}::text, role),
          capacity = coalesce(${change.capacity ?? null}::int, capacity),
          skills = coalesce(${change.skills ? JSON.stringify(change.skills) : null}::jsonb, skills),
          visibility = coalesce(${change.visibility ?? null}::text, visibility),
          accept_seconds = case when ${change.acceptSeconds !== undefined}::boolean then ${change.acceptSeconds ?? null}::int else accept_seconds end,
          active = coalesce(${change.active ?? null}::boolean, active),
          state = case when ${change.active ?? null}::boolean = false then 'offline' else state end,
          state_reason = case when ${change.active ?? null}::boolean = false then null else state_reason end,
          state_since = case when ${change.active ?? null}::boolean = false then now() else state_since end,
          connected_until = case when ${change.active ?? null}::boolean = false then null else connected_until end
        where id = ${id}`,
  );

/** Takes an agent's seat until they sign in again. */
export const markSignedOut = (query: Query, id: AgentId) =>
  query.run(
    sql`update agent set state = 'offline', state_reason = null, state_since = now(), connected_until = null, signed_out_at = now() where id = ${id}`,
  );
