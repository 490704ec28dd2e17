import type { QuestionId, WorkspaceId } from '@parley/contract';
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

/** Adds to what was answered; rows are locked in the order of their ids, so that two processes never wait for each other in a circle. */
export const addAnswered = (query: Query, ids: readonly QuestionId[], counts: readonly number[]) =>
  query.run(
    sql`with given as (select * from unnest(${ids}::text[], ${counts}::int[]) as g(id, count)),
          locked as (select q.id from question q where q.id = any(${ids}::text[]) order by q.id for no key update)
        update question q set times_answered = q.times_answered + g.count
        from given g join locked l on l.id = g.id where q.id = g.id`,
  );
