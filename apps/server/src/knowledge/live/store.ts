import type { Locale, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Wordings } from '../wordings.ts';

/** What changes with every change of a workspace's knowledge; whoever writes holds the workspace's turn, so that the newest time is of the newest change. */
export interface Stamp {
  locale: Locale;
  count: number;
  newest: string | null;
}

export const findStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<Stamp>(
    sql`select w.locale, (select count(*) from question q where q.workspace_id = w.id) as count,
          (select max(q.updated_at) from question q where q.workspace_id = w.id) as newest
        from workspace w where w.id = ${workspaceId}`,
  );

export const listVersions = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: QuestionId; version: number }>(
    sql`select id, version from question where workspace_id = ${workspaceId} order by id`,
  );

export interface LiveRow {
  id: QuestionId;
  version: number;
  category: string;
  related: QuestionId[];
  published: Wordings | null;
  publishedVersion: number | null;
}

export const listLive = (query: Query, workspaceId: WorkspaceId, ids: readonly QuestionId[]) =>
  query.rows<LiveRow>(
    sql`select id, version, category, related, published, published_version as "publishedVersion"
        from question where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );
