import type { QuestionContent, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Every question in its newest version, whether or not it is published. */
export const listNewest = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: QuestionId; key: string; content: QuestionContent; isOut: boolean }>(
    sql`select id, coalesce(import_key, id) as key, content, published_version is not null as "isOut" from question
        where workspace_id = ${workspaceId} order by id`,
  );

export const deleteByIds = (query: Query, workspaceId: WorkspaceId, ids: readonly QuestionId[]) =>
  query.run(sql`delete from question where workspace_id = ${workspaceId} and id = any(${ids}::text[])`);
