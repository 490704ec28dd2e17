import type { InstalledPack, PackId, PackItem, PackKind, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

/** Those who install and remove packs of a workspace do so one after another. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('packs'), hashtext(${workspaceId}))`);

/** All that are installed, or those of one name or id. */
export const listPackRows = (query: Query, workspaceId: WorkspaceId, nameOrId: string | null = null) =>
  query.rows<InstalledPack>(
    sql`select p.id, p.name, p.title, p.version, p.checksum, p.installed_at as "installedAt", p.installed_by as "installedBy",
          (select count(*)::int from pack_item i where i.pack_id = p.id) as items
        from pack p where p.workspace_id = ${workspaceId} and (${nameOrId}::text is null or p.name = ${nameOrId}::text or p.id = ${nameOrId}::text) order by p.name`,
  );

export interface BroughtItem {
  kind: PackKind;
  key: string;
  objectId: string | null;
  brought: PackItem;
}

export const listBrought = (query: Query, workspaceId: WorkspaceId, id: PackId) =>
  query.rows<BroughtItem>(
    sql`select kind, key, object_id as "objectId", brought from pack_item where workspace_id = ${workspaceId} and pack_id = ${id} order by kind, key`,
  );

/** Writes what a pack is and all that it brought, in the place of what was written before. */
export async function savePack(
  query: Query,
  workspaceId: WorkspaceId,
  pack: Omit<InstalledPack, 'items'>,
  items: readonly BroughtItem[],
): Promise<void> {
  await query.run(
    sql`insert into pack (id, workspace_id, name, title, version, checksum, installed_at, installed_by)
        values (${pack.id}, ${workspaceId}, ${pack.name}, ${JSON.stringify(pack.title)}::jsonb, ${pack.version}, ${pack.checksum}, ${pack.installedAt}::timestamptz, ${pack.installedBy})
        on conflict (id) do update set title = excluded.title, version = excluded.version, checksum = excluded.checksum, installed_at = excluded.installed_at,
          installed_by = excluded.installed_by`,
  );
  await query.run(sql`delete from pack_item where pack_id = ${pack.id} and workspace_id = ${workspaceId}`);
  await query.run(
    sql`insert into pack_item (pack_id, workspace_id, kind, key, object_id, brought)
        select ${pack.id}, ${workspaceId}, i.kind, i.key, i."objectId", i.brought
        from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i(kind text, key text, "objectId" text, brought jsonb)`,
  );
}

export const deletePackRow = (query: Query, workspaceId: WorkspaceId, id: PackId) =>
  query.run(sql`delete from pack where workspace_id = ${workspaceId} and id = ${id}`);
