import type { WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Searched {
  workspaceId: WorkspaceId;
  /** `2026-11-21`, UTC */
  day: string;
  key: string;
  text: string;
  times: number;
  /** how often nothing was found */
  empty: number;
}

/** Adds to what was looked for; of a workspace that is gone, nothing is kept. */
export const addSearches = (query: Query, searched: readonly Searched[]) =>
  query.run(
    sql`insert into search_day (workspace_id, day, key, text, times, empty)
        select g."workspaceId", g.day, g.key, g.text, g.times, g.empty
        from jsonb_to_recordset(${JSON.stringify(searched)}::jsonb) as g("workspaceId" text, day date, key text, text text, times int, empty int)
        join workspace w on w.id = g."workspaceId" order by 1, 2, 3
        on conflict (workspace_id, day, key) do update set times = search_day.times + excluded.times, empty = search_day.empty + excluded.empty`,
  );

export const deleteOldSearches = (query: Query) =>
  query.run(sql`delete from search_day where day < current_date - 180`);
