import type { Panel, PersonId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

export const listPanelRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<Panel>(
    sql`select id, name, url_template as "urlTemplate", place, is_on as "isOn" from panel where workspace_id = ${workspaceId} order by created_at, id`,
  );

export const findPanel = (query: Query, workspaceId: WorkspaceId, id: Panel['id']) =>
  query.find<Panel>(
    sql`select id, name, url_template as "urlTemplate", place, is_on as "isOn" from panel where workspace_id = ${workspaceId} and id = ${id}`,
  );

export const insertPanel = (
  query: Query,
  panel: Panel & { workspaceId: WorkspaceId; origin: string; at: string },
) =>
  query.run(
    sql`insert into panel (id, workspace_id, name, url_template, origin, place, is_on, created_at)
        values (${panel.id}, ${panel.workspaceId}, ${panel.name}, ${panel.urlTemplate}, ${panel.origin}, ${panel.place}, ${panel.isOn}, ${panel.at}::timestamptz)`,
  );

export const updatePanel = (query: Query, panel: Panel & { origin: string }) =>
  query.run(
    sql`update panel set name = ${panel.name}, url_template = ${panel.urlTemplate}, origin = ${panel.origin}, place = ${panel.place}, is_on = ${panel.isOn} where id = ${panel.id}`,
  );

export const deletePanelRow = (query: Query, workspaceId: WorkspaceId, id: Panel['id']) =>
  query.run(sql`delete from panel where workspace_id = ${workspaceId} and id = ${id}`);

/** Where the panels lead that are switched on, in all workspaces where somebody works. */
export async function listOriginsFor(query: Query, personId: PersonId): Promise<string[]> {
  const rows = await query.rows<{ origin: string }>(
    sql`select distinct p.origin from agent a join panel p on p.workspace_id = a.workspace_id where a.person_id = ${personId} and a.active and p.is_on order by p.origin`,
  );
  return rows.map(({ origin }) => origin);
}

export interface KeyRow {
  kid: string;
  publicJwk: Record<string, string>;
  sealed: string;
  createdAt: string;
}

export const findKey = (query: Query, workspaceId: WorkspaceId) =>
  query.find<KeyRow>(
    sql`select kid, public_jwk as "publicJwk", private_key as sealed, created_at as "createdAt" from panel_key where workspace_id = ${workspaceId}`,
  );

export const insertKey = (query: Query, workspaceId: WorkspaceId, key: KeyRow) =>
  query.run(
    sql`insert into panel_key (workspace_id, kid, public_jwk, private_key, created_at)
        values (${workspaceId}, ${key.kid}, ${JSON.stringify(key.publicJwk)}::jsonb, ${key.sealed}, ${key.createdAt}::timestamptz) on conflict do nothing`,
  );

export const replaceKey = (query: Query, workspaceId: WorkspaceId, key: KeyRow) =>
  query.run(
    sql`insert into panel_key (workspace_id, kid, public_jwk, private_key, created_at)
        values (${workspaceId}, ${key.kid}, ${JSON.stringify(key.publicJwk)}::jsonb, ${key.sealed}, ${key.createdAt}::timestamptz)
        on conflict (workspace_id) do update set kid = excluded.kid, public_jwk = excluded.public_jwk, private_key = excluded.private_key, created_at = excluded.created_at`,
  );

export const findUserId = async (query: Query, contactId: string) =>
  (
    await query.find<{ value: string }>(
      sql`select value from identity where contact_id = ${contactId} and kind = 'user' and verified limit 1`,
    )
  )?.value;
