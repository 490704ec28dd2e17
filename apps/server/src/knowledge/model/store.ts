import type { KnowledgeModel, ModelId, ModelReport, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Newest first. */
export const listModelRows = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<KnowledgeModel>(
    sql`select m.id, m.number, m.state, m.report, m.problem, m.begun_at as "begunAt", coalesce(p.name, m.begun_by) as "begunBy", m.live_at as "liveAt"
        from knowledge_model m left join agent a on a.id = m.begun_by left join person p on p.id = a.person_id
        where m.workspace_id = ${workspaceId} order by m.number desc limit ${most}`,
  );

export const findModelRow = (query: Query, workspaceId: WorkspaceId, id: ModelId) =>
  query.find<KnowledgeModel & { beside: ModelId | null; isKept: boolean }>(
    sql`select m.id, m.number, m.state, m.report, m.problem, m.begun_at as "begunAt", coalesce(p.name, m.begun_by) as "begunBy", m.live_at as "liveAt", m.beside, m.bytes is not null as "isKept"
        from knowledge_model m left join agent a on a.id = m.begun_by left join person p on p.id = a.person_id
        where m.workspace_id = ${workspaceId} and m.id = ${id}`,
  );

export const findTraining = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ id: ModelId }>(
    sql`select id from knowledge_model where workspace_id = ${workspaceId} and state = 'training'`,
  );

/** The one that was begun last, by whom, and what became of it. */
export const findNewestModel = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ begunBy: string; begunAt: string; state: KnowledgeModel['state'] }>(
    sql`select begun_by as "begunBy", begun_at as "begunAt", state from knowledge_model where workspace_id = ${workspaceId} order by number desc limit 1`,
  );

export const insertModel = (
  query: Query,
  row: { id: ModelId; workspaceId: WorkspaceId; at: string; by: string },
) =>
  query.run(
    sql`insert into knowledge_model (id, workspace_id, number, state, begun_at, begun_by)
        select ${row.id}, ${row.workspaceId}, coalesce(max(number), 0) + 1, 'training', ${row.at}::timestamptz, ${row.by}
        from knowledge_model where workspace_id = ${row.workspaceId}`,
  );

export const findLiveModel = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ id: ModelId; bytes: Buffer }>(
    sql`select id, bytes from knowledge_model where workspace_id = ${workspaceId} and state = 'live' and bytes is not null`,
  );

export const findModelBytes = (query: Query, workspaceId: WorkspaceId, id: ModelId) =>
  query.find<{ number: number; bytes: Buffer }>(
    sql`select number, bytes from knowledge_model where workspace_id = ${workspaceId} and id = ${id} and bytes is not null`,
  );

/** Notes what came of a training that is still waited for. */
export const noteTrained = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ModelId,
  outcome: {
    state: 'ready' | 'worse' | 'failed';
    bytes: Uint8Array | null;
    report: ModelReport | null;
    problem: string | null;
    beside: ModelId | null;
  },
) =>
  query.run(
    sql`update knowledge_model set state = ${outcome.state}, bytes = ${outcome.bytes && Buffer.from(outcome.bytes)}, report = ${outcome.report ? JSON.stringify(outcome.report) : null}::jsonb,
          problem = ${outcome.problem}, beside = ${outcome.beside}
        where id = ${id} and workspace_id = ${workspaceId} and state = 'training'`,
  );

export const retireLive = (query: Query, workspaceId: WorkspaceId) =>
  query.run(
    sql`update knowledge_model set state = 'retired' where workspace_id = ${workspaceId} and state = 'live'`,
  );

export const noteLive = (query: Query, workspaceId: WorkspaceId, id: ModelId, at: string) =>
  query.run(
    sql`update knowledge_model set state = 'live', live_at = ${at}::timestamptz where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Drops the weights of all but the newest and the live model; what they did stays written. */
export const dropOldBytes = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.run(
    sql`update knowledge_model set bytes = null where workspace_id = ${workspaceId} and bytes is not null and state <> 'live'
          and number <= (select max(number) from knowledge_model where workspace_id = ${workspaceId}) - ${most}::int`,
  );
