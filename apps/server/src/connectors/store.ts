import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';

const keyOf = (workspaceId: WorkspaceId) => `shop:${workspaceId}`;

/** The connected shop of a workspace as it was stored. */
export async function findShopRow(query: Query, workspaceId: WorkspaceId): Promise<string | undefined> {
  const row = await query.find<{ value: string }>(
    sql`select value from install where key = ${keyOf(workspaceId)}`,
  );
  return row?.value;
}

export const saveShopRow = (query: Query, workspaceId: WorkspaceId, value: string) =>
  query.run(
    sql`insert into install (key, value) values (${keyOf(workspaceId)}, ${value}) on conflict (key) do update set value = excluded.value`,
  );
