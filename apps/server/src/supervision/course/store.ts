import type { AgentId, ConversationId, Entry, TeamId, WorkspaceId } from '@parley/contract';
import { type EntryRecord, entryOf } from '../../conversations/index.ts';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Course } from './course.ts';

export interface KeptCourse {
  id: ConversationId;
  workspaceId: WorkspaceId;
  beganAt: string;
  readSeq: number;
  botSpoke: boolean;
  course: Course;
}

export const findCourses = (query: Query, ids: readonly ConversationId[]) =>
  query.rows<KeptCourse>(
    sql`select conversation_id as id, workspace_id as "workspaceId", began_at as "beganAt", read_seq as "readSeq", bot_spoke as "botSpoke", course
        from conversation_course where conversation_id = any(${ids}::text[])`,
  );

/** The messages of these conversations behind what was read of each, in order, at most so many of each. */
export async function listUnread(
  query: Query,
  read: readonly { id: ConversationId; after: number }[],
  most: number,
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id
        from unnest(${read.map(({ id }) => id)}::text[], ${read.map(({ after }) => after)}::int[]) as r(id, after)
        cross join lateral (
          select * from entry where conversation_id = r.id and seq > r.after and kind = 'message' order by seq desc limit ${most}
        ) e
        order by e.conversation_id, e.seq`,
  );
  return rows.map(entryOf);
}

/** Keeps them all by one statement; what another process has read further stays. The disk is not waited for: the mark that they were reacted to comes after, and a crash that forgets them forgets it too. */
export const saveCourses = (query: Query, kept: readonly KeptCourse[]) =>
  query.run(
    sql`insert into conversation_course (conversation_id, workspace_id, began_at, read_seq, bot_spoke, course)
        select id, "workspaceId", "beganAt", "readSeq", "botSpoke", course
        from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k(id text, "workspaceId" text, "beganAt" timestamptz, "readSeq" int, "botSpoke" boolean, course jsonb),
          (select set_config('synchronous_commit', 'off', true)) unwaited
        on conflict (conversation_id) do update set read_seq = excluded.read_seq, bot_spoke = conversation_course.bot_spoke or excluded.bot_spoke, course = excluded.course
          where conversation_course.read_seq < excluded.read_seq`,
  );

export interface TurnBegun {
  id: ConversationId;
  seq: number;
  workspaceId: WorkspaceId;
  teamId: TeamId | null;
  at: string;
}

export const insertTurn = (query: Query, { id, seq, workspaceId, teamId, at }: TurnBegun) =>
  query.run(
    sql`insert into service_turn (conversation_id, seq, workspace_id, team_id, began_at) values (${id}, ${seq}, ${workspaceId}, ${teamId}, ${at}) on conflict do nothing`,
  );

/** Begins a turn unless the customer is with people already. */
export const insertTurnIfNone = (query: Query, { id, seq, workspaceId, teamId, at }: TurnBegun) =>
  query.run(
    sql`insert into service_turn (conversation_id, seq, workspace_id, team_id, began_at)
        select ${id}, ${seq}::int, ${workspaceId}, ${teamId}, ${at}::timestamptz
        where not exists (select from service_turn where conversation_id = ${id} and abandoned_at is null and ended_at is null)
        on conflict do nothing`,
  );

export const answerTurn = (query: Query, id: ConversationId, seq: number, at: string, agentId: AgentId) =>
  query.run(
    sql`update service_turn set answered_at = ${at}, agent_id = ${agentId}
        where conversation_id = ${id} and seq < ${seq} and answered_at is null and abandoned_at is null and ended_at is null`,
  );

export const abandonTurn = (query: Query, id: ConversationId, seq: number, at: string) =>
  query.run(
    sql`update service_turn set abandoned_at = ${at}
        where conversation_id = ${id} and seq < ${seq} and answered_at is null and abandoned_at is null and ended_at is null`,
  );

export const endTurn = (query: Query, id: ConversationId, seq: number, at: string) =>
  query.run(
    sql`update service_turn set ended_at = ${at}
        where conversation_id = ${id} and seq < ${seq} and answered_at is null and abandoned_at is null and ended_at is null`,
  );

/** Conversations of these days that no reaction has heard, such as those brought in as history, with all that matters of them in order. */
export async function listUnheard(query: Query, workspaceId: WorkspaceId, days: number): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id
        from conversation c join entry e on e.conversation_id = c.id
        where c.workspace_id = ${workspaceId} and c.last_entry_at > now() - make_interval(days => ${days}::int)
          and not exists (select from conversation_course k where k.conversation_id = c.id)
        order by e.conversation_id, e.seq`,
  );
  return rows.map(entryOf);
}
