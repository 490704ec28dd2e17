import type { QuestionContent, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface KnownTopic {
  id: QuestionId;
  key: string;
  content: QuestionContent;
  version: number;
  publishedVersion: number | null;
}

/** The questions that were imported under these keys, or are called by their own ids, held until the transaction ends; in the order of their ids, so that nobody waits in a circle. */
export const listKnownTopics = (query: Query, workspaceId: WorkspaceId, keys: readonly string[]) =>
  query.rows<KnownTopic>(
    sql`select id, coalesce(import_key, id) as key, content, version, published_version as "publishedVersion" from question
        where workspace_id = ${workspaceId} and (import_key = any(${keys}::text[]) or (import_key is null and id = any(${keys}::text[]))) order by id for no key update`,
  );

/** A row to write, as the statements below read it from JSON. */
export interface TopicRow {
  id: QuestionId;
  key: string;
  content: QuestionContent;
  version: number;
}
export interface Writing {
  workspaceId: WorkspaceId;
  at: string;
  savedBy: string;
  /** else they are drafts in review, and what is published stays */
  publish: boolean;
}

export const insertTopics = (
  query: Query,
  { workspaceId, at, savedBy, publish }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`insert into question (id, workspace_id, import_key, category, content, version, stage, published, published_version, updated_at, updated_by)
        select r.id, ${workspaceId}, r.key, r.content ->> 'category', r.content, r.version, case when ${publish}::boolean then 'published' else 'in-review' end,
          case when ${publish}::boolean then r.content end, case when ${publish}::boolean then r.version end, ${at}::timestamptz, ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, key text, content jsonb, version int)`,
  );

export const updateTopics = (
  query: Query,
  { workspaceId, at, savedBy, publish }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`update question q set category = r.content ->> 'category', content = r.content, version = r.version, stage = case when ${publish}::boolean then 'published' else 'in-review' end,
          published = case when ${publish}::boolean then r.content else q.published end, published_version = case when ${publish}::boolean then r.version else q.published_version end,
          scheduled = case when ${publish}::boolean then null else q.scheduled end, scheduled_version = case when ${publish}::boolean then null else q.scheduled_version end,
          publish_at = case when ${publish}::boolean then null else q.publish_at end, updated_at = ${at}::timestamptz, updated_by = ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, content jsonb, version int)
        where q.id = r.id and q.workspace_id = ${workspaceId}`,
  );

export const insertVersions = (
  query: Query,
  { workspaceId, at, savedBy }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`insert into question_version (question_id, version, workspace_id, content, saved_at, saved_by)
        select r.id, r.version, ${workspaceId}, r.content, ${at}::timestamptz, ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, content jsonb, version int)`,
  );

/** Notes what an import did with each version. */
export const insertSteps = (
  query: Query,
  { workspaceId, at, savedBy, publish }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`insert into question_step (question_id, number, workspace_id, version, act, at, by)
        select r.id, coalesce((select max(s.number) from question_step s where s.question_id = r.id), 0) + 1, ${workspaceId}, r.version,
          case when ${publish}::boolean then 'published' else 'proposed' end, ${at}::timestamptz, ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows.map(({ id, version }) => ({ id, version })))}::jsonb) as r(id text, version int)`,
  );
