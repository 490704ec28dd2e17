import type { QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Wordings } from '../wordings.ts';

export interface KnownTopic {
  id: QuestionId;
  key: string;
  category: string;
  wordings: Wordings;
  related: QuestionId[];
  version: number;
  publishedVersion: number | null;
}

/** The questions that were imported under these keys, held until the transaction ends; in the order of their ids, so that nobody waits in a circle. */
export const listKnownTopics = (query: Query, workspaceId: WorkspaceId, keys: readonly string[]) =>
  query.rows<KnownTopic>(
    sql`select id, import_key as key, category, wordings, related, version, published_version as "publishedVersion" from question
        where workspace_id = ${workspaceId} and import_key = any(${keys}::text[]) order by id for no key update`,
  );

/** A row to write, as the statements below read it from JSON. */
export interface TopicRow {
  id: QuestionId;
  key: string;
  category: string;
  wordings: Wordings;
  related: readonly QuestionId[];
  version: number;
}
export interface Writing {
  workspaceId: WorkspaceId;
  at: string;
  savedBy: string;
}

export const insertTopics = (
  query: Query,
  { workspaceId, at, savedBy }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`insert into question (id, workspace_id, import_key, category, wordings, related, version, published, published_version, updated_at, updated_by)
        select r.id, ${workspaceId}, r.key, r.category, r.wordings, array(select jsonb_array_elements_text(r.related)), r.version, r.wordings, r.version, ${at}::timestamptz, ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, key text, category text, wordings jsonb, related jsonb, version int)`,
  );

export const updateTopics = (
  query: Query,
  { workspaceId, at, savedBy }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`update question q set category = r.category, wordings = r.wordings, related = array(select jsonb_array_elements_text(r.related)), version = r.version,
          published = r.wordings, published_version = r.version, updated_at = ${at}::timestamptz, updated_by = ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, key text, category text, wordings jsonb, related jsonb, version int)
        where q.id = r.id and q.workspace_id = ${workspaceId}`,
  );

export const insertVersions = (
  query: Query,
  { workspaceId, at, savedBy }: Writing,
  rows: readonly TopicRow[],
) =>
  query.run(
    sql`insert into question_version (question_id, version, workspace_id, wordings, saved_at, saved_by)
        select r.id, r.version, ${workspaceId}, r.wordings, ${at}::timestamptz, ${savedBy}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, wordings jsonb, version int)`,
  );
