import type { ImportId, KnowledgeImport, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { readProblem, readProblems } from './import-problem.ts';
import type { Effect, ImportedTopic } from './topic.ts';

export interface NewImport {
  id: ImportId;
  workspaceId: WorkspaceId;
  /** of the file, or the address */
  name: string;
  source: KnowledgeImport['source'];
  /** of the file */
  bytes: Buffer | null;
  at: string;
  by: string;
}

export const insertImport = (query: Query, row: NewImport) =>
  query.run(
    sql`insert into knowledge_import (id, workspace_id, name, source, state, bytes, created_at, created_by)
        values (${row.id}, ${row.workspaceId}, ${row.name}, ${row.source}, 'reading', ${row.bytes}, ${row.at}::timestamptz, ${row.by})`,
  );

/** One import, or the latest, each with how many of its pages were read and what of them was left out. */
export async function listImports(
  query: Query,
  workspaceId: WorkspaceId,
  id: ImportId | null,
  most: number,
): Promise<KnowledgeImport[]> {
  const rows = await query.rows<StoredImport>(
    sql`select i.id, i.name, i.source, i.state, i.topic_count as topics, i.created, i.updated, i.errors, i.problem, i.created_at as "createdAt",
          p.pages, p.done as "pagesDone", p.skipped
        from knowledge_import i cross join lateral (
          select count(*)::int as pages, (count(*) filter (where is_done))::int as done,
            coalesce(jsonb_agg(jsonb_build_object('url', url, 'problem', problem) order by number) filter (where problem is not null), '[]') as skipped
          from knowledge_import_page where import_id = i.id) p
        where i.workspace_id = ${workspaceId} and (${id}::text is null or i.id = ${id}::text) order by i.created_at desc, i.id desc limit ${most}`,
  );
  return rows.map(({ skipped, problem, errors, ...row }) => ({
    ...row,
    errors: readProblems(errors),
    skipped: skipped.map(({ url, problem: why }) => ({ url, ...readProblem(why) })),
    ...(problem === null ? { problem, why: null } : readProblem(problem)),
  }));
}

type StoredImport = Omit<KnowledgeImport, 'skipped' | 'errors' | 'why'> & {
  errors: StoredErrors;
  skipped: { url: string; problem: string }[];
};

/** Topics of an import as they were read, each with what it would do. */
export const listTopicsAfter = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ImportId,
  { after, most }: { after: number; most: number },
) =>
  query.rows<{ topic: ImportedTopic; effect: Effect | null }>(
    sql`select t.topic, i.effects ->> (t.number - 1)::int as effect
        from knowledge_import i, jsonb_array_elements(i.topics) with ordinality t(topic, number)
        where i.id = ${id} and i.workspace_id = ${workspaceId} and i.state = 'ready' and t.number > ${after}::int order by t.number limit ${most}`,
  );

export const findBytes = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<{ name: string; source: KnowledgeImport['source']; bytes: Buffer | null; createdBy: string }>(
    sql`select name, source, bytes, created_by as "createdBy" from knowledge_import where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

/** What was read, held until the transaction ends. */
export const findTopics = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<{ name: string; topics: ImportedTopic[]; createdBy: string }>(
    sql`select name, topics, created_by as "createdBy" from knowledge_import where id = ${id} and workspace_id = ${workspaceId} and state = 'bringing' for update`,
  );

/** Each with its reason as it is stored. */
type StoredErrors = readonly { row: number; problem: string }[];

export interface Outcome {
  state: KnowledgeImport['state'];
  topics: readonly ImportedTopic[] | null;
  effects: readonly Effect[] | null;
  created: number;
  updated: number;
  errors: StoredErrors;
  problem: string | null;
}

/** Notes what became of a file that was being read. */
export const noteRead = (query: Query, workspaceId: WorkspaceId, id: ImportId, outcome: Outcome) =>
  query.run(
    sql`update knowledge_import set state = ${outcome.state}, bytes = null, topics = ${outcome.topics ? JSON.stringify(outcome.topics) : null}::jsonb, topic_count = ${outcome.topics?.length ?? 0},
          effects = ${outcome.effects ? JSON.stringify(outcome.effects) : null}::jsonb,
          created = ${outcome.created}, updated = ${outcome.updated}, errors = ${JSON.stringify(outcome.errors)}::jsonb, problem = ${outcome.problem}
        where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

/** True when it was ready and is being brought in now. */
export const noteBringing = async (query: Query, workspaceId: WorkspaceId, id: ImportId): Promise<boolean> =>
  (await query.run(
    sql`update knowledge_import set state = 'bringing', problem = null where id = ${id} and workspace_id = ${workspaceId} and state = 'ready'`,
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

/** What tests of the bot hold back can be brought in once they or the change are let through. */
export const noteHeld = (query: Query, workspaceId: WorkspaceId, id: ImportId, problem: string) =>
  query.run(
    sql`update knowledge_import set state = 'ready', problem = ${problem} where id = ${id} and workspace_id = ${workspaceId} and state = 'bringing'`,
  );

export const deleteImport = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.run(sql`delete from knowledge_import where id = ${id} and workspace_id = ${workspaceId}`);

/** Forgets what nobody came back for. */
export const deleteOldImports = (query: Query) =>
  query.run(sql`delete from knowledge_import where created_at < now() - interval '7 days'`);
