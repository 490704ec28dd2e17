import type { WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

type Standings = Record<
  'all' | 'draft' | 'inReview' | 'approved' | 'scheduled' | 'published' | 'changed' | 'expired' | 'rich',
  number
>;

/** Counts what `listLatest` would list of each standing. */
export const countStandings = (query: Query, workspaceId: WorkspaceId, at: string) =>
  query.find<Standings>(
    sql`select count(*)::int as "all",
          count(*) filter (where stage = 'draft' and published_version is null)::int as draft,
          count(*) filter (where stage = 'in-review')::int as "inReview",
          count(*) filter (where stage = 'approved')::int as approved,
          count(*) filter (where publish_at > ${at}::timestamptz)::int as scheduled,
          count(*) filter (where published_version is not null and coalesce((published ->> 'validTo')::timestamptz > ${at}::timestamptz, true))::int as published,
          count(*) filter (where published_version <> version)::int as changed,
          count(*) filter (where (published ->> 'validTo')::timestamptz <= ${at}::timestamptz)::int as expired,
          count(*) filter (where jsonb_path_exists(published, '$.wordings.*.blocks[0]') or jsonb_path_exists(published, '$.wordings.*.variants[0]'))::int as rich
        from question where workspace_id = ${workspaceId}`,
  );

export const countByCategory = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ name: string; count: number }>(
    sql`select category as name, count(*)::int as count from question where workspace_id = ${workspaceId}
        group by category order by category limit 500`,
  );

export const countByTag = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ name: string; count: number }>(
    sql`select t.name, count(*)::int as count from question q, jsonb_array_elements_text(q.content -> 'tags') t(name)
        where q.workspace_id = ${workspaceId} group by t.name order by count(*) desc, t.name limit 500`,
  );
