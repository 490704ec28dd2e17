import type {
  Connector,
  ConnectorAction,
  ConnectorCall,
  ConnectorCallId,
  ConnectorId,
  WorkspaceId,
} from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';

/** How the credential is sent; what it is lies sealed beside it. */
export type StoredAuth =
  | { kind: 'none' }
  | { kind: 'bearer' }
  | { kind: 'basic'; user: string }
  | { kind: 'header' | 'query'; name: string };

export interface ConnectorRow {
  id: ConnectorId;
  workspaceId: WorkspaceId;
  name: string;
  baseUrl: string;
  auth: StoredAuth;
  sealedSecret: string | null;
  timeoutMs: number;
  actions: ConnectorAction[];
  version: number;
  updatedAt: string;
  updatedBy: Connector['updatedBy'];
}

export const listConnectorRows = async (query: Query, workspaceId: WorkspaceId) => {
  const rows = await query.rows<ConnectorRow>(
    sql`select id, workspace_id as "workspaceId", name, base_url as "baseUrl", auth, sealed_secret as "sealedSecret", timeout_ms as "timeoutMs", actions, version,
          updated_at as "updatedAt", updated_by as "updatedBy" from connector where workspace_id = ${workspaceId} order by name`,
  );
  return rows.map(whole);
};

/** An action that was stored without it is no card. */
const whole = (row: ConnectorRow): ConnectorRow => ({
  ...row,
  actions: row.actions.map((action) => ({ ...action, isCard: action.isCard ?? false })),
});

/** Tells whether any connector of a workspace was changed since. */
export const findConnectorStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ stamp: string | null }>(
    sql`select string_agg(id || ':' || version, ',' order by id) as stamp from connector where workspace_id = ${workspaceId}`,
  );

/** By id, or by the name that is unique in its workspace. */
export const findConnectorRow = async (query: Query, workspaceId: WorkspaceId, idOrName: string) => {
  const row = await query.find<ConnectorRow>(
    sql`select id, workspace_id as "workspaceId", name, base_url as "baseUrl", auth, sealed_secret as "sealedSecret", timeout_ms as "timeoutMs", actions, version,
          updated_at as "updatedAt", updated_by as "updatedBy" from connector where workspace_id = ${workspaceId} and (id = ${idOrName} or name = ${idOrName})
        order by (id = ${idOrName}) desc limit 1`,
  );
  return row && whole(row);
};

/** Those who save connectors of a workspace do so one after another. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('connectors'), hashtext(${workspaceId}))`);

export const insertConnector = (query: Query, row: ConnectorRow) =>
  query.run(
    sql`insert into connector (id, workspace_id, name, base_url, auth, sealed_secret, timeout_ms, actions, version, updated_at, updated_by)
        values (${row.id}, ${row.workspaceId}, ${row.name}, ${row.baseUrl}, ${JSON.stringify(row.auth)}::jsonb, ${row.sealedSecret}, ${row.timeoutMs},
          ${JSON.stringify(row.actions)}::json, ${row.version}, ${row.updatedAt}::timestamptz, ${row.updatedBy})`,
  );

export const updateConnector = (query: Query, row: ConnectorRow) =>
  query.run(
    sql`update connector set name = ${row.name}, base_url = ${row.baseUrl}, auth = ${JSON.stringify(row.auth)}::jsonb, sealed_secret = ${row.sealedSecret},
          timeout_ms = ${row.timeoutMs}, actions = ${JSON.stringify(row.actions)}::json, version = ${row.version}, updated_at = ${row.updatedAt}::timestamptz, updated_by = ${row.updatedBy}
        where workspace_id = ${row.workspaceId} and id = ${row.id}`,
  );

export const deleteConnectorRow = (query: Query, workspaceId: WorkspaceId, id: ConnectorId) =>
  query.run(sql`delete from connector where workspace_id = ${workspaceId} and id = ${id}`);

export interface CallRow extends ConnectorCall {
  workspaceId: WorkspaceId;
  connectorId: ConnectorId;
}

/** Keeps calls; of a connector that is gone by now, nothing is kept. */
export const insertCalls = (query: Query, calls: readonly CallRow[]) =>
  query.run(
    sql`insert into connector_call (id, workspace_id, connector_id, at, action, call)
        select g.id, g."workspaceId", g."connectorId", g.at, g.action, g.call from jsonb_to_recordset(${JSON.stringify(calls.map(rowOf))}::jsonb)
          as g(id text, "workspaceId" text, "connectorId" text, at timestamptz, action text, call jsonb)
        where exists (select from connector c where c.id = g."connectorId" and c.workspace_id = g."workspaceId")
        on conflict (id) do nothing`,
  );

const rowOf = ({ id, workspaceId, connectorId, at, action, ...call }: CallRow) => ({
  ...{ id, workspaceId, connectorId, at, action, call },
});

export async function listCallsBefore(
  query: Query,
  workspaceId: WorkspaceId,
  connectorId: ConnectorId,
  { before, most }: { before: ConnectorCallId | null; most: number },
): Promise<ConnectorCall[]> {
  const rows = await query.rows<
    Pick<ConnectorCall, 'id' | 'at' | 'action'> & { call: Omit<ConnectorCall, 'id' | 'at' | 'action'> }
  >(
    sql`select id, at, action, call from connector_call where workspace_id = ${workspaceId} and connector_id = ${connectorId}
          and (${before}::text is null or id < ${before}) order by id desc limit ${most}`,
  );
  return rows.map(({ call, ...row }) => ({ ...row, ...call }));
}

export const forgetCalls = (query: Query, before: string) =>
  query.run(sql`delete from connector_call where at < ${before}::timestamptz`);
