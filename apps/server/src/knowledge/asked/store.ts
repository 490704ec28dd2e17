import type { QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Asked {
  question: QuestionId;
  text: string;
  times: number;
}

/** Adds to how questions were asked; of a question that is gone, nothing is kept. */
export const addAsked = (query: Query, asked: readonly Asked[]) =>
  query.run(
    sql`insert into question_asked (question_id, text, workspace_id, times, last_at)
        select g.question, g.text, q.workspace_id, g.times, now()
        from unnest(${asked.map((each) => each.question)}::text[], ${asked.map((each) => each.text)}::text[], ${asked.map((each) => each.times)}::int[]) as g(question, text, times)
        join question q on q.id = g.question order by g.question, g.text
        on conflict (question_id, text) do update set times = question_asked.times + excluded.times, last_at = excluded.last_at`,
  );

/** The ways of asking that were heard most often, then lately. */
export const listAsked = (query: Query, workspaceId: WorkspaceId, id: QuestionId, most: number) =>
  query.rows<{ text: string; count: number; lastAt: string }>(
    sql`select text, times as count, last_at as "lastAt" from question_asked
        where question_id = ${id} and workspace_id = ${workspaceId} order by times desc, last_at desc limit ${most}`,
  );

/** Forgets ways of asking that were not heard for long. */
export const deleteOldAsked = (query: Query) =>
  query.run(sql`delete from question_asked where last_at < now() - interval '90 days'`);
