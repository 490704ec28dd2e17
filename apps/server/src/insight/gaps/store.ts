import type { ConversationId, Gap, GapId, MissReason, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Missed {
  conversationId: ConversationId;
  seq: number;
  workspaceId: WorkspaceId;
  at: string;
  text: string;
  language: string;
  reason: MissReason;
}

/** Keeps what was missed; of the same question a hand-over or a vote says more than that it was not understood, and what a colleague says of it most. */
export const keepMissed = (query: Query, missed: Missed) =>
  query.run(
    sql`insert into missed_question (conversation_id, seq, workspace_id, at, text, language, reason)
        values (${missed.conversationId}, ${missed.seq}, ${missed.workspaceId}, ${missed.at}::timestamptz, ${missed.text}, ${missed.language}, ${missed.reason})
        on conflict (conversation_id, seq) do update set reason = excluded.reason where excluded.reason in ('handed-over', 'voted-down', 'corrected') and missed_question.reason <> 'corrected'`,
  );

/** Forgets what was settled after all. */
export const dropMissed = (query: Query, id: ConversationId, seq: number) =>
  query.run(
    sql`delete from missed_question where conversation_id = ${id} and seq = ${seq} and reason in ('lost', 'torn', 'corrected')`,
  );

export const deleteOldMissed = (query: Query) =>
  query.run(sql`delete from missed_question where at < now() - interval '400 days'`);

/** Workspaces in which something waits to be sorted. */
export const listUnsorted = async (query: Query): Promise<WorkspaceId[]> => {
  const rows = await query.rows<{ id: WorkspaceId }>(
    sql`select distinct workspace_id as id from missed_question where gap_id is null`,
  );
  return rows.map(({ id }) => id);
};

export const isUnsorted = async (query: Query, workspaceId: WorkspaceId): Promise<boolean> =>
  (await query.find(
    sql`select 1 from missed_question where workspace_id = ${workspaceId} and gap_id is null limit 1`,
  )) !== undefined;

export interface Unsorted {
  conversationId: ConversationId;
  seq: number;
  text: string;
  at: string;
}

export const listMissedToSort = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<Unsorted>(
    sql`select conversation_id as "conversationId", seq, text, at from missed_question
        where workspace_id = ${workspaceId} and gap_id is null order by at limit ${most}`,
  );

export interface KnownGap {
  id: GapId;
  samples: string[];
}

/** The gaps that new questions may belong to, those heard of lately first. */
export const listKnownGaps = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<KnownGap>(
    sql`select g.id, g.samples from gap g where g.workspace_id = ${workspaceId}
        order by coalesce((select max(m.at) from missed_question m where m.gap_id = g.id), g.found_at) desc, g.id limit ${most}`,
  );

/** Makes whoever sorts or changes gaps of this workspace wait for each other until the transaction ends. */
export const takeGapTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('gaps'), hashtext(${workspaceId}))`);

export interface NewGap extends KnownGap {
  label: string;
  foundAt: string;
}

export const insertGaps = (query: Query, workspaceId: WorkspaceId, gaps: readonly NewGap[]) =>
  query.run(
    sql`insert into gap (id, workspace_id, label, samples, state, found_at)
        select g.id, ${workspaceId}, g.label, g.samples, 'open', g."foundAt"
        from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) as g(id text, label text, samples jsonb, "foundAt" timestamptz)`,
  );

export const setSamples = (query: Query, workspaceId: WorkspaceId, gaps: readonly KnownGap[]) =>
  query.run(
    sql`update gap g set samples = n.samples from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) as n(id text, samples jsonb)
        where g.id = n.id and g.workspace_id = ${workspaceId}`,
  );

/** Puts what was sorted into its gaps; what another process sorted meanwhile stays there. */
export const putIntoGaps = (
  query: Query,
  workspaceId: WorkspaceId,
  sorted: readonly { conversationId: ConversationId; seq: number; gap: GapId }[],
) =>
  query.run(
    sql`update missed_question m set gap_id = s.gap
        from jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) as s("conversationId" text, seq int, gap text)
        where m.conversation_id = s."conversationId" and m.seq = s.seq and m.workspace_id = ${workspaceId} and m.gap_id is null`,
  );

interface GapRow extends Omit<Gap, 'written' | 'trend'> {
  questionId: QuestionId | null;
  title: string | null;
  isPublished: boolean;
  writtenAt: string | null;
  askedSince: number;
  answeredSince: number;
}

const shown = ({
  questionId,
  title,
  isPublished,
  writtenAt,
  askedSince,
  answeredSince,
  ...row
}: GapRow): Omit<Gap, 'trend'> => ({
  ...row,
  written: writtenAt
    ? {
        question: questionId,
        title,
        isPublished,
        at: writtenAt,
        askedSince: askedSince + answeredSince,
        answeredSince,
      }
    : null,
});

/** Gaps of a state, those asked most in the period first; `only` narrows to one, whatever its state. */
export async function listGapRows(
  query: Query,
  asked: {
    workspaceId: WorkspaceId;
    state: Gap['state'] | null;
    only: GapId | null;
    now: string;
    days: number;
    /** how many days one figure of the trend is for */
    trendDays: number;
    limit: number;
  },
): Promise<Gap[]> {
  const rows = await query.rows<GapRow & { byBack: Record<number, number> }>(
    sql`with period as (select ${asked.now}::timestamptz - make_interval(days => ${asked.days}::int) as since, ${asked.now}::timestamptz - make_interval(days => 2 * ${asked.days}::int) as before),
          heard as (
            select m.gap_id, m.reason, m.language, m.at >= period.since as is_now, count(*)::int as times
            from missed_question m, period where m.workspace_id = ${asked.workspaceId} and m.at >= period.before
              and m.gap_id is not null and (${asked.only}::text is null or m.gap_id = ${asked.only}::text)
            group by 1, 2, 3, 4),
          counted as (
            select gap_id, coalesce(sum(times) filter (where is_now), 0)::int as asked, coalesce(sum(times) filter (where not is_now), 0)::int as before,
              jsonb_agg(distinct language) as languages from heard group by gap_id),
          found as (
            select g.id, g.label, g.state, coalesce(c.asked, 0) as asked, coalesce(c.before, 0) as "askedBefore", coalesce(c.languages, '[]') as languages,
              g.found_at as "foundAt", g.question_id as "questionId", g.written_at as "writtenAt", g.answered_before, g.is_given, g.answered_alike
            from gap g left join counted c on c.gap_id = g.id
            where g.workspace_id = ${asked.workspaceId} and (${asked.state}::text is null or g.state = ${asked.state}::text) and (${asked.only}::text is null or g.id = ${asked.only}::text)
              and (g.state <> 'open' or c.gap_id is not null or ${asked.only}::text is not null)
            order by coalesce(c.asked, 0) desc, coalesce(c.before, 0) desc, g.id limit ${asked.limit})
        select f.id, f.label, f.state, f.asked, f."askedBefore", f.languages, f."foundAt", f."questionId", f."writtenAt",
          coalesce((select jsonb_object_agg(r.reason, r.times) from (select reason, sum(times)::int as times from heard where gap_id = f.id and is_now group by reason) r), '{}') as reasons,
          (select w.said -> 'questions' ->> 0 from jsonb_each(q.content -> 'wordings') w(locale, said) limit 1) as title,
          coalesce(q.published_version is not null, false) as "isPublished",
          (select count(*)::int from missed_question m where m.gap_id = f.id and m.at >= f."writtenAt") as "askedSince",
          case when f.is_given then f.answered_alike else coalesce(greatest(0, q.times_answered - f.answered_before), 0) end as "answeredSince",
          coalesce((select jsonb_object_agg(b.back, b.times) from (
            select floor(extract(epoch from ${asked.now}::timestamptz - m.at) / 86400 / ${asked.trendDays}::int)::int as back, count(*)::int as times
            from missed_question m, period where m.gap_id = f.id and m.at >= period.since group by 1) b), '{}') as "byBack"
        from found f left join question q on q.id = f."questionId"
        order by f.asked desc, f."askedBefore" desc, f.id`,
  );
  const figures = Math.ceil(asked.days / asked.trendDays);
  return rows.map(({ byBack, ...row }) => ({
    ...shown(row),
    trend: {
      days: asked.trendDays,
      asked: Array.from({ length: figures }, (_, at) => byBack[figures - 1 - at] ?? 0),
    },
  }));
}

export interface GivenGap extends KnownGap {
  workspaceId: WorkspaceId;
  question: QuestionId;
}

/** The gaps that were given to one of these questions. */
export const listGivenGaps = (query: Query, questions: readonly QuestionId[]) =>
  query.rows<GivenGap>(
    sql`select id, workspace_id as "workspaceId", question_id as question, samples from gap
        where is_given and question_id = any(${questions}::text[]) order by id`,
  );

export const addGained = (query: Query, gained: readonly { id: GapId; times: number }[]) =>
  query.run(
    sql`update gap g set answered_alike = g.answered_alike + n.times
        from jsonb_to_recordset(${JSON.stringify(gained)}::jsonb) as n(id text, times int) where g.id = n.id`,
  );

export const findGap = (query: Query, workspaceId: WorkspaceId, id: GapId) =>
  query.find<KnownGap & { label: string; state: Gap['state'] }>(
    sql`select id, samples, label, state from gap where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const listAskedOfGap = (query: Query, workspaceId: WorkspaceId, id: GapId, most: number) =>
  query.rows<{
    text: string;
    at: string;
    language: string;
    reason: MissReason;
    conversation: ConversationId;
    seq: number;
  }>(
    sql`select text, at, language, reason, conversation_id as conversation, seq from missed_question
        where gap_id = ${id} and workspace_id = ${workspaceId} order by at desc limit ${most}`,
  );

/** What an agent said next in each of these conversations after what was asked; the latest first. */
export const listRepliesTo = (query: Query, workspaceId: WorkspaceId, id: GapId, most: number) =>
  query.rows<{ text: string; name: string }>(
    sql`select said.text, c.name from missed_question m
        join conversation v on v.id = m.conversation_id join contact c on c.id = v.contact_id
        join lateral (select e.body ->> 'text' as text from entry e where e.conversation_id = m.conversation_id and e.seq > m.seq and e.author_kind = 'agent' and e.kind = 'message'
                      order by e.seq limit 3) said on true
        where m.gap_id = ${id} and m.workspace_id = ${workspaceId} and said.text is not null order by m.at desc limit ${most}`,
  );

export const setGapState = (
  query: Query,
  workspaceId: WorkspaceId,
  id: GapId,
  state: Gap['state'],
  by: string,
) =>
  query.run(
    sql`update gap set state = ${state}, decided_by = ${by} where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Notes which question was written for a gap, from where on its gain is counted. */
export const noteWritten = (
  query: Query,
  workspaceId: WorkspaceId,
  id: GapId,
  written: { question: QuestionId; at: string; by: string; isGiven: boolean },
) =>
  query.run(
    sql`update gap set state = 'written', question_id = ${written.question}, written_at = ${written.at}::timestamptz, decided_by = ${written.by}, is_given = ${written.isGiven}, answered_alike = 0,
          answered_before = coalesce((select q.times_answered from question q where q.id = ${written.question}), 0)
        where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Moves everything that one gap holds into another and removes the first. */
export async function mergeGaps(
  query: Query,
  workspaceId: WorkspaceId,
  from: GapId,
  into: GapId,
): Promise<void> {
  await query.run(
    sql`update missed_question set gap_id = ${into} where gap_id = ${from} and workspace_id = ${workspaceId}`,
  );
  await query.run(sql`delete from gap where id = ${from} and workspace_id = ${workspaceId}`);
}
