import type { ImportId, KnowledgeImport, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { ImportedTopic } from './topic.ts';

export const insertImport = (
  query: Query,
  row: { id: ImportId; workspaceId: WorkspaceId; name: string; bytes: Buffer; at: string; by: string },
) =>
  query.run(
    sql`insert into knowledge_import (id, workspace_id, name, state, bytes, created_at, created_by)
        values (${row.id}, ${row.workspaceId}, ${row.name}, 'reading', ${row.bytes}, ${row.at}::timestamptz, ${row.by})`,
  );

export const findImport = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<KnowledgeImport & { createdBy: string }>(
    sql`select id, name, state, topic_count as topics, created, updated, errors, problem, created_at as "createdAt", created_by as "createdBy"
        from knowledge_import where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const findBytes = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<{ name: string; bytes: Buffer; createdBy: string }>(
    sql`select name, bytes, created_by as "createdBy" from knowledge_import where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

/** What was read, held until the transaction ends. */
export const findTopics = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<{ name: string; topics: ImportedTopic[]; createdBy: string }>(
    sql`select name, topics, created_by as "createdBy" from knowledge_import where id = ${id} and workspace_id = ${workspaceId} and state = 'bringing' for update`,
  );

export interface Outcome {
  state: KnowledgeImport['state'];
  topics: readonly ImportedTopic[] | null;
  created: number;
  updated: number;
  errors: KnowledgeImport['errors'];
  problem: string | null;
}

/** Notes what became of a file that was being read. */
export const noteRead = (query: Query, workspaceId: WorkspaceId, id: ImportId, outcome: Outcome) =>
  query.run(
    sql`update knowledge_import set state = ${outcome.state}, bytes = null, topics = ${outcome.topics ? JSON.stringify(outcome.topics) : null}::jsonb, topic_count = ${outcome.topics?.length ?? 0},
          created = ${outcome.created}, updated = ${outcome.updated}, errors = ${JSON.stringify(outcome.errors)}::jsonb, problem = ${outcome.problem}
        where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

/** True when it was ready and is being brought in now. */
export const noteBringing = async (query: Query, workspaceId: WorkspaceId, id: ImportId): Promise<boolean> =>
  (await query.run(
    sql`update knowledge_import set state = 'bringing' where id = ${id} and workspace_id = ${workspaceId} and state = 'ready'`,
  )) > 0;

export const noteDone = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ImportId,
  done: { created: number; updated: number },
) =>
  query.run(
    sql`update knowledge_import set state = 'done', topics = null, created = ${done.created}, updated = ${done.updated}
        where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const noteRefused = (query: Query, workspaceId: WorkspaceId, id: ImportId, problem: string) =>
  query.run(
    sql`update knowledge_import set state = 'refused', topics = null, problem = ${problem} where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const deleteImport = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.run(sql`delete from knowledge_import where id = ${id} and workspace_id = ${workspaceId}`);

/** Forgets what nobody came back for. */
export const deleteOldImports = (query: Query) =>
  query.run(sql`delete from knowledge_import where created_at < now() - interval '7 days'`);
