import type { AgentId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

/** What the demo must remember between starts; secrets in it are sealed. */
export interface DemoRow {
  workspaceId: WorkspaceId;
  ownerId: AgentId;
  siteKey: string;
  identitySecret: string;
  shopKey: string;
  password: string;
}

export async function findDemoRow(query: Query): Promise<DemoRow | undefined> {
  const row = await query.find<{ value: string }>(sql`select value from install where key = 'demo'`);
  return row && (JSON.parse(row.value) as DemoRow);
}

export const saveDemoRow = (query: Query, row: DemoRow) =>
  query.run(
    sql`insert into install (key, value) values ('demo', ${JSON.stringify(row)}) on conflict (key) do update set value = excluded.value`,
  );
