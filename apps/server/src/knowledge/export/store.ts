import type { QuestionContent, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Published {
  id: string;
  key: string;
  content: QuestionContent;
}

export const listPublished = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<Published>(
    sql`select id, coalesce(import_key, id) as key, published as content from question
        where workspace_id = ${workspaceId} and published is not null order by id`,
  );
