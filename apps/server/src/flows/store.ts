import type { Flow, FlowDefinition, FlowId, FlowVersion, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

export interface StoredFlow extends Omit<Flow, 'faults'> {
  workspaceId: WorkspaceId;
}

const mostVersions = 100;

/** Those who save flows of a workspace do so one after another. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('flows'), hashtext(${workspaceId}))`);

export const listFlowRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<StoredFlow>(
    sql`select id, workspace_id as "workspaceId", name, definition, version, published_version as "publishedVersion", updated_at as "updatedAt", updated_by as "updatedBy"
        from flow where workspace_id = ${workspaceId} order by name`,
  );

export const findFlowRow = (query: Query, workspaceId: WorkspaceId, id: FlowId) =>
  query.find<StoredFlow>(
    sql`select id, workspace_id as "workspaceId", name, definition, version, published_version as "publishedVersion", updated_at as "updatedAt", updated_by as "updatedBy"
        from flow where workspace_id = ${workspaceId} and id = ${id}`,
  );

/** Writes the flow and keeps this version of it. */
export const saveFlowRow = (query: Query, row: StoredFlow) =>
  query.run(
    sql`with saved as (
          insert into flow (id, workspace_id, name, definition, version, published_version, updated_at, updated_by)
          values (${row.id}, ${row.workspaceId}, ${row.name}, ${JSON.stringify(row.definition)}::jsonb, ${row.version}, ${row.publishedVersion}, ${row.updatedAt}::timestamptz, ${row.updatedBy})
          on conflict (id) do update set name = excluded.name, definition = excluded.definition, version = excluded.version, updated_at = excluded.updated_at, updated_by = excluded.updated_by
          returning id, version, workspace_id, definition, updated_at, updated_by)
        insert into flow_version (flow_id, version, workspace_id, definition, saved_at, saved_by)
        select id, version, workspace_id, definition, updated_at, updated_by from saved`,
  );

/** Marks which version customers meet (null: none), and since when. */
export const markPublished = (
  query: Query,
  workspaceId: WorkspaceId,
  id: FlowId,
  version: number | null,
  at: string,
) =>
  query.run(
    sql`with marked as (
          update flow set published_version = ${version} where workspace_id = ${workspaceId} and id = ${id} returning id, published_version)
        update flow_version v set published_at = ${at}::timestamptz from marked
        where v.flow_id = marked.id and v.version = marked.published_version and v.published_at is null`,
  );

/** Forgets a version that its own editor went on from, unless customers have met it. */
export const forgetAmended = (
  query: Query,
  { workspaceId, actor }: { workspaceId: WorkspaceId; actor: string },
  id: FlowId,
  version: number,
) =>
  query.run(
    sql`delete from flow_version where workspace_id = ${workspaceId} and flow_id = ${id} and version = ${version}
        and saved_by = ${actor} and published_at is null`,
  );

export const deleteFlowRow = (query: Query, workspaceId: WorkspaceId, id: FlowId) =>
  query.run(sql`delete from flow where workspace_id = ${workspaceId} and id = ${id}`);

export const listVersionRows = (query: Query, workspaceId: WorkspaceId, id: FlowId) =>
  query.rows<FlowVersion>(
    sql`select version, saved_at as "savedAt", saved_by as "savedBy", published_at as "publishedAt" from flow_version
        where workspace_id = ${workspaceId} and flow_id = ${id} order by version desc limit ${mostVersions}`,
  );

export const findVersion = (query: Query, workspaceId: WorkspaceId, id: FlowId, version: number) =>
  query.find<FlowVersion & { definition: FlowDefinition }>(
    sql`select version, definition, saved_at as "savedAt", saved_by as "savedBy", published_at as "publishedAt" from flow_version
        where workspace_id = ${workspaceId} and flow_id = ${id} and version = ${version}`,
  );

/** Every flow that customers meet, as it was published. */
export const listPublished = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<{ id: FlowId; version: number; definition: FlowDefinition }>(
    sql`select f.id, v.version, v.definition from flow f join flow_version v on v.flow_id = f.id and v.version = f.published_version
        where f.workspace_id = ${workspaceId} order by f.name collate "C"`,
  );

/** Which versions are published, to see whether what is held in memory still is. */
export const findFlowStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ stamp: string | null }>(
    sql`select string_agg(id || ':' || published_version, ',' order by id) as stamp from flow where workspace_id = ${workspaceId} and published_version is not null`,
  );
