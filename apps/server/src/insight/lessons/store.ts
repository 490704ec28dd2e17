import type {
  ChatLogId,
  ConversationId,
  FlowId,
  Lesson,
  LessonId,
  Locale,
  QuestionId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** What somebody's work teaches, before anybody has looked at it. */
export interface NewLesson {
  id: LessonId;
  kind: Lesson['kind'];
  source: Lesson['source'];
  /** the question as it is compared */
  key: string;
  asked: string;
  similar: readonly string[];
  answer: string | null;
  question: QuestionId | null;
  flow: FlowId | null;
  locale: Locale;
  weight: number;
  times: number;
  conversation: ConversationId | null;
  seq: number | null;
  log: ChatLogId | null;
  at: string;
}

/** Keeps lessons; what is known counts once more, unless it was noted for this very message, and what was judged stays so. Returns how many are new or counted. */
export const keepLessons = (query: Query, workspaceId: WorkspaceId, lessons: readonly NewLesson[]) =>
  query.run(
    sql`insert into lesson (id, workspace_id, kind, source, key, asked, similar_wordings, answer, question_id, flow_id, language, weight, times, conversation_id, seq, log_id, state, found_at)
        select n.id, ${workspaceId}, n.kind, n.source, n.key, n.asked, n."similar", n.answer, n.question, n.flow, n.locale, n.weight, n.times, n.conversation, n.seq, n.log, 'open', n.at
        from jsonb_to_recordset(${JSON.stringify(lessons)}::jsonb)
          as n(id text, kind text, source text, key text, asked text, "similar" jsonb, answer text, question text, flow text, locale text, weight real, times int, conversation text, seq int, log text, at timestamptz)
        on conflict (workspace_id, kind, key, coalesce(question_id, flow_id, '')) do update set times = lesson.times + excluded.times, weight = least(10, lesson.weight + excluded.weight)
          where (lesson.conversation_id, lesson.seq, lesson.log_id) is distinct from (excluded.conversation_id, excluded.seq, excluded.log_id)`,
  );

interface LessonRow extends Omit<Lesson, 'locale'> {
  language: Locale;
}
const shown = ({ language, ...row }: LessonRow): Lesson => ({ ...row, locale: language });

export interface Place {
  times: number;
  id: string;
}

export async function listLessonRows(
  query: Query,
  asked: {
    workspaceId: WorkspaceId;
    state: Lesson['state'];
    source: Lesson['source'] | undefined;
    kind: Lesson['kind'] | undefined;
    from: Place | undefined;
    limit: number;
  },
): Promise<Lesson[]> {
  const rows = await query.rows<LessonRow>(
    sql`select l.id, l.kind, l.source, l.asked, l.similar_wordings as similar, l.answer, l.question_id as question, l.flow_id as flow, l.seq, l.language, l.weight, l.times, l.conversation_id as conversation, l.state,
          l.found_at as "foundAt", l.decided_at as "decidedAt", coalesce(p.name, l.decided_by) as "decidedBy",
          coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.content -> 'wordings') w(locale, said) order by w.locale = l.language desc limit 1),
            (select w.said from jsonb_each_text(f.definition -> 'title') w(locale, said) order by w.locale = l.language desc limit 1)) as title
        from lesson l left join question q on q.id = l.question_id left join flow f on f.id = l.flow_id left join agent a on a.id = l.decided_by left join person p on p.id = a.person_id
        where l.workspace_id = ${asked.workspaceId} and l.state = ${asked.state} and (${asked.source ?? null}::text is null or l.source = ${asked.source ?? null}::text)
          and (${asked.kind ?? null}::text is null or l.kind = ${asked.kind ?? null}::text)
          and (${asked.from?.id ?? null}::text is null or (-l.times, l.id) > (-(${asked.from?.times ?? 0}::int), ${asked.from?.id ?? null}::text))
        order by l.times desc, l.id limit ${asked.limit}`,
  );
  return rows.map(shown);
}

export async function listLessonsByIds(
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly LessonId[],
): Promise<Lesson[]> {
  const rows = await query.rows<LessonRow>(
    sql`select l.id, l.kind, l.source, l.asked, l.similar_wordings as similar, l.answer, l.question_id as question, l.flow_id as flow, l.seq, l.language, l.weight, l.times, l.conversation_id as conversation, l.state,
          l.found_at as "foundAt", l.decided_at as "decidedAt", coalesce(p.name, l.decided_by) as "decidedBy",
          coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.content -> 'wordings') w(locale, said) order by w.locale = l.language desc limit 1),
            (select w.said from jsonb_each_text(f.definition -> 'title') w(locale, said) order by w.locale = l.language desc limit 1)) as title
        from lesson l left join question q on q.id = l.question_id left join flow f on f.id = l.flow_id left join agent a on a.id = l.decided_by left join person p on p.id = a.person_id
        where l.workspace_id = ${workspaceId} and l.id = any(${ids}::text[]) order by l.id`,
  );
  return rows.map(shown);
}

/** Notes what was decided of open lessons; one that somebody has decided meanwhile stays as they said. Returns how many were decided. */
export const decideLessons = (
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly LessonId[],
  decided: { state: Exclude<Lesson['state'], 'open'>; question: QuestionId | null; at: string; by: string },
) =>
  query.run(
    sql`update lesson set state = ${decided.state}, question_id = case when exists (select from lesson o where o.workspace_id = ${workspaceId} and o.kind = lesson.kind and o.key = lesson.key and o.question_id = ${decided.question} and o.id <> lesson.id)
            then question_id else coalesce(${decided.question}, question_id) end, decided_at = ${decided.at}::timestamptz, decided_by = ${decided.by}
        where workspace_id = ${workspaceId} and id = any(${ids}::text[]) and state = 'open'`,
  );

/** Gives lessons back that were taken and could not be used. */
export const reopenLessons = (query: Query, workspaceId: WorkspaceId, ids: readonly LessonId[]) =>
  query.run(
    sql`update lesson set state = 'open', decided_at = null, decided_by = null where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );

/** Rejects what an agent's work taught in a conversation that its customer was unhappy with. */
export const rejectLessonsOf = (query: Query, id: ConversationId, at: string) =>
  query.run(
    sql`update lesson set state = 'rejected', decided_at = ${at}::timestamptz, decided_by = 'system' where conversation_id = ${id} and source = 'agent' and state = 'open'`,
  );

/** What was accepted to train with. */
export const listTraining = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ text: string; question: QuestionId; weight: number; at: string }>(
    sql`select asked as text, question_id as question, weight::float8 as weight, decided_at as at from lesson
        where workspace_id = ${workspaceId} and state = 'training' and question_id is not null order by id limit 50000`,
  );
