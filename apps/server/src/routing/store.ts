import type { AgentId, ContactId, ConversationId, Locale, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';
import type { Facts } from './rules/facts.ts';

/** One pass at a time per workspace, over all processes; released with the transaction. */
export const lockPass = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('routing'), hashtext(${workspaceId}))`);

export interface WaitingRow extends Facts {
  id: ConversationId;
  ownerVersion: number;
  priority: number;
  queuedSince: string;
  passedBy: AgentId[];
  lastServed: AgentId | null;
}

interface WaitingPage {
  teamIds: readonly TeamId[];
  /** a wait this long counts as a level of priority */
  ageingSeconds: number;
  lastServedDays: number;
  most: number;
  after: WaitingRow | undefined;
}

/** Who waits for these teams, most pressing first; the page after a row begins behind it. */
export const listWaiting = (
  query: Query,
  workspaceId: WorkspaceId,
  { teamIds, ageingSeconds, lastServedDays, most, after }: WaitingPage,
) =>
  query.rows<WaitingRow>(
    sql`select w.id, w.team_id as "teamId", w.owner_version as "ownerVersion", w.priority, w.queued_since as "queuedSince", w.passed_by as "passedBy",
          w.tags, w.topics, array(select distinct q.category from question q where q.id = any(w.topics)) as categories,
          coalesce(w.locale, p.locale) as locale, coalesce(m.attributes, '{}') || p.attributes as attributes,
          array(select t.tag from contact k join contact_tag t on t.contact_id = k.id where (k.id = case when p.merged_into is null then p.id else p.merged_into end or k.merged_into = case when p.merged_into is null then p.id else p.merged_into end) and t.state = 'on') as "customerTags", h.kind as "channelKind", last.agent as "lastServed"
        from (
          select c.*, c.queued_since - make_interval(secs => c.priority * ${ageingSeconds}::float8) as standing from conversation c
          where c.workspace_id = ${workspaceId} and c.owner_kind = 'queue' and c.status = 'open' and c.team_id = any(${teamIds}::text[])
            and (${after?.id ?? null}::text is null or (c.queued_since - make_interval(secs => c.priority * ${ageingSeconds}::float8), c.id)
              > (${after?.queuedSince ?? null}::timestamptz - make_interval(secs => ${after?.priority ?? 0}::int * ${ageingSeconds}::float8), ${after?.id ?? null}::text))
          order by standing, c.id limit ${most}
        ) w
        join contact p on p.id = w.contact_id left join contact m on m.id = p.merged_into join channel_account h on h.id = w.channel_account_id
        left join lateral (
          select e.owner_agent_id as agent from conversation e
          where e.contact_id = w.contact_id and e.id <> w.id and e.owner_agent_id is not null and e.last_entry_at > now() - make_interval(days => ${lastServedDays}::int)
          order by e.last_entry_at desc limit 1
        ) last on true
        order by w.standing, w.id`,
  );

export const listTeamIds = async (query: Query, workspaceId: WorkspaceId): Promise<TeamId[]> =>
  (
    await query.rows<{ id: TeamId }>(sql`select id from team where workspace_id = ${workspaceId} order by id`)
  ).map((row) => row.id);

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
  reason: 'disconnected' | 'break' | 'signed-out' | 'removed';
  /** whether the agent had not accepted yet */
  offered: boolean;
}

/**
 * Conversations whose agent cannot answer: anything of who was deactivated or signed out by a supervisor, an offer to somebody without an open desk, on a break or offline,
 * and a customer who has waited longer than the patience for somebody without a desk or on a break. In one workspace, or in all.
 */
export const listDeserted = (
  query: Query,
  now: string,
  patienceSeconds: number,
  workspaceId: WorkspaceId | null,
) =>
  query.rows<Held>(
    sql`select c.id, c.workspace_id as "workspaceId", a.id as "agentId", c.owner_version as "ownerVersion", c.accept_by is not null as offered,
          case when not a.active then 'removed' when a.signed_out_at is not null then 'signed-out'
            when a.state = 'break' and a.connected_until > now() then 'break' else 'disconnected' end as reason
        from agent a join conversation c on c.owner_agent_id = a.id and c.owner_kind = 'agent' and c.status <> 'closed'
        where (${workspaceId}::text is null or a.workspace_id = ${workspaceId}::text)
          and (not a.active or a.signed_out_at is not null
            or (c.accept_by is not null and (coalesce(a.connected_until, 'epoch') < now() or a.state in ('break', 'offline')))
            or (c.waiting_since < ${now}::timestamptz - make_interval(secs => ${patienceSeconds}::int)
              and (coalesce(a.connected_until, 'epoch') < now() or a.state = 'break')))
        limit 500`,
  );

export interface Lost {
  id: ConversationId;
  workspaceId: WorkspaceId;
  agentId: AgentId;
}

/** Where somebody takes part who was deactivated or signed out by a supervisor. */
export const listLostParticipants = (query: Query, workspaceId: WorkspaceId | null) =>
  query.rows<Lost>(
    sql`select c.id, c.workspace_id as "workspaceId", a.id as "agentId"
        from agent a join conversation c on c.participants <> '[]' and c.participants @> jsonb_build_array(jsonb_build_object('agentId', a.id))
        where (not a.active or a.signed_out_at is not null) and (${workspaceId}::text is null or a.workspace_id = ${workspaceId}::text)
        limit 500`,
  );

/** What rules ask of a conversation that waits. Behind the walls no index is asked with `coalesce`. */
export const findFacts = (query: Query, id: ConversationId) =>
  query.find<Facts>(
    sql`select c.team_id as "teamId", c.tags, c.topics, array(select distinct q.category from question q where q.id = any(c.topics)) as categories, coalesce(c.locale, p.locale) as locale, coalesce(m.attributes, '{}') || p.attributes as attributes,
          array(select t.tag from contact k join contact_tag t on t.contact_id = k.id where (k.id = case when p.merged_into is null then p.id else p.merged_into end or k.merged_into = case when p.merged_into is null then p.id else p.merged_into end) and t.state = 'on') as "customerTags", h.kind as "channelKind"
        from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into join channel_account h on h.id = c.channel_account_id
        where c.id = ${id} and c.team_id is not null`,
  );

export interface PlaceRow extends Facts {
  id: ConversationId;
  contactId: ContactId;
  queuedSince: string;
}

/** Everybody in the workspace's queues, each team's most pressing first. */
export const listPlaces = (query: Query, workspaceId: WorkspaceId, ageingSeconds: number, most: number) =>
  query.rows<PlaceRow>(
    sql`select c.id, c.contact_id as "contactId", c.queued_since as "queuedSince", c.team_id as "teamId", c.tags, c.topics, array(select distinct q.category from question q where q.id = any(c.topics)) as categories,
          coalesce(c.locale, p.locale) as locale, coalesce(m.attributes, '{}') || p.attributes as attributes,
          array(select t.tag from contact k join contact_tag t on t.contact_id = k.id where (k.id = case when p.merged_into is null then p.id else p.merged_into end or k.merged_into = case when p.merged_into is null then p.id else p.merged_into end) and t.state = 'on') as "customerTags", h.kind as "channelKind"
        from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into join channel_account h on h.id = c.channel_account_id
        where c.workspace_id = ${workspaceId} and c.owner_kind = 'queue' and c.status = 'open' and c.team_id is not null
        order by c.team_id, c.queued_since - make_interval(secs => c.priority * ${ageingSeconds}::float8), c.id limit ${most}`,
  );

/** One more customer of a line got an agent in this minute. */
export const countServed = (
  query: Query,
  workspaceId: WorkspaceId,
  teamId: TeamId,
  line: string,
  at: string,
) =>
  query.run(
    sql`insert into queue_served (team_id, line, minute, workspace_id, count) values (${teamId}, ${line}, date_trunc('minute', ${at}::timestamptz), ${workspaceId}, 1)
        on conflict (team_id, line, minute) do update set count = queue_served.count + 1`,
  );

export interface ServedRow {
  teamId: TeamId;
  line: string;
  minutesAgo: number;
  count: number;
}

/** What each line of each team was served in the hour before a moment, the latest minutes first. */
export const listServed = (query: Query, workspaceId: WorkspaceId, now: string) =>
  query.rows<ServedRow>(
    sql`select team_id as "teamId", line, extract(epoch from ${now}::timestamptz - minute)::float8 / 60 as "minutesAgo", count
        from queue_served where workspace_id = ${workspaceId} and minute > ${now}::timestamptz - interval '1 hour' and minute <= ${now}::timestamptz
        order by minute desc`,
  );

/** Deletes counts that no estimate reads any more. */
export const forgetServed = (query: Query) =>
  query.run(sql`delete from queue_served where minute < now() - interval '1 day'`);

/** In whose name, and in which language, the queue speaks where nothing says otherwise. */
export const findSpeaker = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ locale: Locale; botEnabled: boolean }>(
    sql`select locale, bot_enabled as "botEnabled" from workspace where id = ${workspaceId}`,
  );
