import type { AgentId, AgentState, ContactId, ConversationId, TeamId, WorkspaceId } from '@parley/contract';
import type { ConversationRecord } from '../../conversations/index.ts';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Course } from '../course/course.ts';

export interface RunningRecord extends ConversationRecord {
  contact_name: string;
  contact_picture: string | null;
  read_seq: number | null;
  course: Course | null;
}

/** What runs: whatever waits or is with an agent, the latest of what the bot has, and what was rated badly within the hour. */
export const listRunning = (
  query: Query,
  workspaceId: WorkspaceId,
  most: { withPeople: number; withBot: number },
) =>
  query.rows<RunningRecord>(
    sql`select c.*, p.name as contact_name, p.picture as contact_picture, k.read_seq, k.course
        from (
          (select * from conversation where workspace_id = ${workspaceId} and status <> 'closed' and owner_kind <> 'bot' order by last_entry_at desc limit ${most.withPeople})
          union all
          (select * from conversation where workspace_id = ${workspaceId} and status <> 'closed' and owner_kind = 'bot' order by last_entry_at desc limit ${most.withBot})
          union all
          (select * from conversation where workspace_id = ${workspaceId} and status = 'closed' and last_entry_at > now() - interval '1 hour' and rating <= 2)
        ) c
        join contact p on p.id = c.contact_id
        left join conversation_course k on k.conversation_id = c.id`,
  );

/** The same of these conversations, whatever they are at. */
export const listNamed = (query: Query, workspaceId: WorkspaceId, ids: readonly ConversationId[]) =>
  query.rows<RunningRecord>(
    sql`select c.*, p.name as contact_name, p.picture as contact_picture, k.read_seq, k.course
        from conversation c
        join contact p on p.id = c.contact_id
        left join conversation_course k on k.conversation_id = c.id
        where c.workspace_id = ${workspaceId} and c.id = any(${ids}::text[])`,
  );

export interface AgentRecord {
  agentId: AgentId;
  name: string;
  state: AgentState;
  stateSince: string;
  connected: boolean;
  capacity: number;
  teamIds: TeamId[];
}

export const listAgents = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<AgentRecord>(
    sql`select a.id as "agentId", p.name, a.state, a.state_since as "stateSince", coalesce(a.connected_until > now(), false) as connected, a.capacity,
          array(select team_id from team_member m where m.agent_id = a.id order by team_id) as "teamIds"
        from agent a join person p on p.id = a.person_id where a.workspace_id = ${workspaceId} and a.active order by p.name, a.id`,
  );

export const listTeams = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ teamId: TeamId; name: string }>(
    sql`select id as "teamId", name from team where workspace_id = ${workspaceId} order by name, id`,
  );

export interface TodayRecord {
  since: string;
  entered: number;
  answered: number;
  abandoned: number;
  median: number | null;
  p90: number | null;
  within: number;
  /** not answered in time: answered later, given up, or waiting past it */
  missed: number;
  botHandled: number;
  botContained: number;
}

/** The figures of the day that began at midnight of this zone. */
export const findToday = (
  query: Query,
  workspaceId: WorkspaceId,
  { now, zone, seconds }: { now: string; zone: string; seconds: number },
) =>
  query.find<TodayRecord>(
    sql`with day as (select date_trunc('day', ${now}::timestamptz at time zone ${zone}::text) at time zone ${zone}::text as since),
        turns as (
          select t.*, extract(epoch from t.answered_at - t.began_at)::float8 as took from service_turn t, day
          where t.workspace_id = ${workspaceId} and t.began_at >= day.since
        ),
        bot as (
          select exists (select from service_turn s where s.conversation_id = k.conversation_id) as is_handed from conversation_course k, day
          where k.workspace_id = ${workspaceId} and k.began_at >= day.since and k.bot_spoke
        )
        select (select since from day) as since,
          count(*)::int as entered, count(answered_at)::int as answered, count(abandoned_at)::int as abandoned,
          percentile_cont(0.5) within group (order by took) as median, percentile_cont(0.9) within group (order by took) as p90,
          (count(*) filter (where took <= ${seconds}::int))::int as within,
          (count(*) filter (where took > ${seconds}::int or abandoned_at is not null
            or (answered_at is null and abandoned_at is null and ended_at is null and began_at < ${now}::timestamptz - make_interval(secs => ${seconds}::int))))::int as missed,
          (select count(*)::int from bot) as "botHandled", (select count(*)::int from bot where not is_handed) as "botContained"
        from turns`,
  );

export const listContactNames = (query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]) =>
  query.rows<{ id: ContactId; name: string; picture: string | null }>(
    sql`select id, name, picture from contact where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );
