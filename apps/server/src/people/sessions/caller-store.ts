import type { AgentId, PersonId, Role, SessionId, TeamId, Visibility, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface SessionHolder {
  sessionId: SessionId;
  personId: PersonId;
  seenAt: string;
}
export interface AgentRights {
  agentId: AgentId;
  role: Role;
  visibility: Visibility;
  teamIds: TeamId[];
}
type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Who holds the session with this token, and which active agent they are in the workspace; both in one read. */
export const findHolder = (query: Query, tokenHash: string, workspaceId: WorkspaceId | null, now: string) =>
  query.find<SessionHolder & Nullable<AgentRights>>(
    sql`select s.id as "sessionId", s.person_id as "personId", s.seen_at as "seenAt",
          a.id as "agentId", a.role, a.visibility,
          array(select m.team_id from team_member m where m.agent_id = a.id order by m.team_id) as "teamIds"
        from session s
        left join agent a on a.person_id = s.person_id and a.workspace_id = ${workspaceId}::text and a.active and a.id <> all(s.ended_for)
        where s.token_hash = ${tokenHash} and s.expires_at > ${now}::timestamptz`,
  );

/** As whom a session may act in a workspace. */
export const findRights = (query: Query, sessionId: SessionId, workspaceId: WorkspaceId) =>
  query.find<AgentRights>(
    sql`select a.id as "agentId", a.role, a.visibility,
          array(select m.team_id from team_member m where m.agent_id = a.id order by m.team_id) as "teamIds"
        from session s join agent a on a.person_id = s.person_id and a.id <> all(s.ended_for)
        where s.id = ${sessionId} and a.workspace_id = ${workspaceId} and a.active`,
  );

/** The rights of those who are active, of these agents. */
export const listRights = (query: Query, workspaceId: WorkspaceId, agentIds: readonly AgentId[]) =>
  query.rows<AgentRights>(
    sql`select a.id as "agentId", a.role, a.visibility,
          array(select m.team_id from team_member m where m.agent_id = a.id order by m.team_id) as "teamIds"
        from agent a where a.id = any(${agentIds}::text[]) and a.workspace_id = ${workspaceId} and a.active`,
  );

export interface HeldLists {
  sessionIds: string[];
  agentIds: string[];
  roles: string[];
  visibilities: string[];
  /** the ids of each one's teams in their order, joined by commas */
  teams: string[];
}

/** The places (from 0) in the lists whose session has ended or whose agent is no longer active with exactly these rights. */
export const listBroken = async (query: Query, held: HeldLists, now: string): Promise<number[]> => {
  const rows = await query.rows<{ place: number }>(
    sql`select (h.place - 1)::int as place
        from unnest(${held.sessionIds}::text[], ${held.agentIds}::text[], ${held.roles}::text[], ${held.visibilities}::text[], ${held.teams}::text[])
          with ordinality as h(session_id, agent_id, role, visibility, teams, place)
        where not exists (
          select from session s join agent a on a.person_id = s.person_id
          where s.id = h.session_id and s.expires_at > ${now}::timestamptz
            and a.id = h.agent_id and a.id <> all(s.ended_for) and a.active and a.role = h.role and a.visibility = h.visibility
            and h.teams = coalesce((select string_agg(m.team_id, ',' order by m.team_id collate "C") from team_member m where m.agent_id = a.id), ''))`,
  );
  return rows.map((row) => row.place);
};
