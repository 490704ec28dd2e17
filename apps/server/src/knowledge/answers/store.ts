import type { Locale, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** The published questions that were answered most; of those answered as often, the older ones. */
export const listMostAnswered = async (
  query: Query,
  workspaceId: WorkspaceId,
  most: number,
): Promise<QuestionId[]> => {
  const rows = await query.rows<{ id: QuestionId }>(
    sql`select id from question where workspace_id = ${workspaceId} and published_version is not null
        order by times_answered desc, id limit ${most}`,
  );
  return rows.map((row) => row.id);
};

export interface Answered {
  id: QuestionId;
  /** the customer's language */
  locale: Locale;
  /** `2026-11-21`, UTC */
  day: string;
  count: number;
}

/** Adds to what was answered, in all and by day; rows are locked in the order of their ids, so that two processes never wait for each other in a circle. */
export const addAnswered = (query: Query, answered: readonly Answered[]) =>
  query.run(
    sql`with given as (select * from jsonb_to_recordset(${JSON.stringify(answered)}::jsonb) as g(id text, locale text, day date, count int)),
          locked as (select q.id, q.workspace_id from question q where q.id in (select id from given) order by q.id for no key update),
          days as (insert into question_day (question_id, day, locale, workspace_id, answered)
            select g.id, g.day, g.locale, l.workspace_id, g.count from given g join locked l on l.id = g.id order by g.id, g.day, g.locale
            on conflict (question_id, day, locale) do update set answered = question_day.answered + excluded.answered)
        update question q set times_answered = q.times_answered + s.count
        from (select id, sum(count)::int as count from given group by id) s join locked l on l.id = s.id where q.id = s.id`,
  );
