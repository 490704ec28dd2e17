import type { AgentId, ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';
import type { Waiting } from './plan-assignments.ts';

/** One pass at a time per workspace, over all processes; released with the transaction. */
export const lockPass = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('routing'), hashtext(${workspaceId}))`);

/** Who waits, most pressing first: by priority, then by how long. */
export const listWaiting = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<Waiting>(
    sql`select id, team_id as "teamId", owner_version as "ownerVersion", passed_by as "passedBy" from conversation
        where workspace_id = ${workspaceId} and owner_kind = 'queue' and status = 'open' and team_id is not null
        order by priority desc, queued_since, id limit ${most}`,
  );

export const findAcceptSeconds = async (query: Query, workspaceId: WorkspaceId): Promise<number> =>
  (
    await query.find<{ seconds: number }>(
      sql`select accept_seconds as seconds from workspace where id = ${workspaceId}`,
    )
  )?.seconds ?? 0;

export const listWorkspacesWaiting = async (query: Query): Promise<WorkspaceId[]> =>
  (
    await query.rows<{ id: WorkspaceId }>(
      sql`select w.id from workspace w where exists (select from conversation c where c.workspace_id = w.id and c.owner_kind = 'queue' and c.status = 'open')`,
    )
  ).map((row) => row.id);

export interface Held {
  id: ConversationId;
  workspaceId: WorkspaceId;
  agentId: AgentId;
  ownerVersion: number;
  reason: 'disconnected' | 'removed';
  /** whether the agent had not accepted yet */
  offered: boolean;
}

/**
 * Conversations whose agent cannot answer: an offer to somebody without an open desk, a customer waiting for somebody gone longer than the patience, anything of a deactivated agent.
 */
export const listDeserted = (query: Query, patienceSeconds: number) =>
  query.rows<Held>(
    sql`select c.id, c.workspace_id as "workspaceId", a.id as "agentId", c.owner_version as "ownerVersion", c.accept_by is not null as offered,
          case when a.active then 'disconnected' else 'removed' end as reason
        from agent a join conversation c on c.owner_agent_id = a.id and c.owner_kind = 'agent' and c.status <> 'closed'
        where not a.active
          or (coalesce(a.connected_until, 'epoch') < now() and c.accept_by is not null)
          or (coalesce(a.connected_until, 'epoch') < now() and c.waiting_since < now() - make_interval(secs => ${patienceSeconds}::int))
        limit 200`,
  );

export interface PlaceRow {
  id: ConversationId;
  contactId: ContactId;
  position: number;
  servedPerHour: number | null;
}

/** Where everybody in the workspace's queues stands, with how many customers an hour each team has taken on of late. */
export const listPlaces = (query: Query, most: number) =>
  query.rows<PlaceRow>(
    sql`with taken as (
          select c.team_id, count(*)::float8 as customers from conversation c
          where c.last_entry_at > now() - interval '1 hour' and c.status <> 'closed' and c.owner_kind = 'agent' group by c.team_id
        )
        select c.id, c.contact_id as "contactId", row_number() over (partition by c.team_id order by c.priority desc, c.queued_since, c.id)::int as position, t.customers as "servedPerHour"
        from conversation c left join taken t on t.team_id = c.team_id
        where c.owner_kind = 'queue' and c.status = 'open'
        order by c.priority desc, c.queued_since, c.id limit ${most}`,
  );
