import type { AgentId, AgentState, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** A place at which conversations can be answered right now. */
export interface Seat {
  agentId: AgentId;
  email: string;
  teamIds: TeamId[];
  /** how good at what, 0–100 */
  skills: Record<string, number>;
  /** how many conversations at a time */
  capacity: number;
  /** how many are in hand, by kind of channel */
  inHand: Record<string, number>;
  stateSince: string;
  /** their own time to accept, or their team's; the shortest of several. Null: the workspace's */
  acceptSeconds: number | null;
  /** when this agent last got a conversation */
  assignedAt: string | null;
}
export interface AgentPlace {
  agentId: AgentId;
  workspaceId: WorkspaceId;
}

/** True when the state is another than before, or said for another reason. */
export const updateState = async (
  query: Query,
  id: AgentId,
  state: AgentState,
  reason: string | null,
): Promise<boolean> =>
  (await query.run(
    sql`update agent set state = ${state}, state_reason = ${reason}::text, state_since = now()
        where id = ${id} and (state <> ${state} or state_reason is distinct from ${reason}::text) and active and signed_out_at is null`,
  )) === 1;

/** Marks agents as connected for some seconds more, and gives those who were not. */
export const extendConnection = (query: Query, ids: readonly AgentId[], seconds: number) =>
  query.rows<AgentPlace>(
    sql`with held as materialized (
          select id, coalesce(connected_until > now(), false) as was from agent where id = any(${ids}::text[]) and active and signed_out_at is null order by id for update
        ), moved as (
          update agent a set connected_until = now() + make_interval(secs => ${seconds}::int) from held where a.id = held.id
          returning a.id, a.workspace_id, held.was
        )
        select id as "agentId", workspace_id as "workspaceId" from moved where not was`,
  );

/** Leaves an agent only so many seconds; whoever still holds a socket of theirs extends it again. */
export const shortenConnection = (query: Query, id: AgentId, seconds: number) =>
  query.run(
    sql`update agent set connected_until = least(connected_until, now() + make_interval(secs => ${seconds}::int)) where id = ${id} and connected_until is not null`,
  );

/** Clears connections that have run out, and gives those agents; each is given once. */
export const clearLapsed = (query: Query) =>
  query.rows<AgentPlace>(
    sql`update agent set connected_until = null
        where id in (select id from agent where connected_until <= now() order by id for update skip locked)
        returning id as "agentId", workspace_id as "workspaceId"`,
  );

export const markAssigned = (query: Query, ids: readonly AgentId[]) =>
  query.run(sql`update agent set assigned_at = now() where id = any(${ids}::text[])`);

/** Who is online with an open desk, what they are good at, and how much each has in hand. */
export const listSeats = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<Seat>(
    sql`select a.id as "agentId", p.email, a.skills, a.capacity, a.state_since as "stateSince", a.assigned_at as "assignedAt",
          coalesce(a.accept_seconds, (select min(t.accept_seconds) from team_member m join team t on t.id = m.team_id where m.agent_id = a.id)) as "acceptSeconds",
          array(select m.team_id from team_member m where m.agent_id = a.id) as "teamIds",
          coalesce((select jsonb_object_agg(held.kind, held.count) from (
            select h.kind, count(*) from conversation c join channel_account h on h.id = c.channel_account_id
            where c.owner_agent_id = a.id and c.owner_kind = 'agent' and c.status = 'open' group by h.kind) held), '{}') as "inHand"
        from agent a join person p on p.id = a.person_id
        where a.workspace_id = ${workspaceId} and a.active and a.state = 'online' and a.connected_until > now()
        order by a.id`,
  );
