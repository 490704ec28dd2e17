import type { Locale, QuestionId, Vocabulary, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Outgoing } from '../questions/question-of.ts';

/** What changes with every change of a workspace's knowledge; whoever writes holds the workspace's turn, so that the newest time is of the newest change. */
export interface Stamp {
  locale: Locale;
  count: number;
  newest: string | null;
  /** the version of its own words; null while it has none */
  vocabulary: number | null;
  /** the live model; null while there is none */
  model: string | null;
}

export const findStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<Stamp>(
    sql`select w.locale, (select count(*) from question q where q.workspace_id = w.id) as count,
          (select max(q.updated_at) from question q where q.workspace_id = w.id) as newest,
          (select v.version from vocabulary v where v.workspace_id = w.id) as vocabulary,
          (select m.id from knowledge_model m where m.workspace_id = w.id and m.state = 'live') as model
        from workspace w where w.id = ${workspaceId}`,
  );

/** When each question was last changed in any way. */
export const listMarks = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: QuestionId; mark: string }>(
    sql`select id, updated_at as mark from question where workspace_id = ${workspaceId} order by id`,
  );

export interface LiveRow extends Outgoing {
  id: QuestionId;
  mark: string;
}

export const listLive = (query: Query, workspaceId: WorkspaceId, ids: readonly QuestionId[]) =>
  query.rows<LiveRow>(
    sql`select id, updated_at as mark, published, published_version as "publishedVersion", scheduled, scheduled_version as "scheduledVersion", publish_at as "publishAt"
        from question where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );

export const findWords = (query: Query, workspaceId: WorkspaceId) =>
  query.find<Vocabulary>(
    sql`select synonyms, words, version from vocabulary where workspace_id = ${workspaceId}`,
  );
