import type { WorkspaceId } from '@parley/contract';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { analyze } from '../../kernel/testing/index.ts';

const many = 20_000;

/** A workspace of so many contacts that going through them shows in a plan. */
export async function stageManyContacts({ database }: Pick<Kernel, 'database'>): Promise<WorkspaceId> {
  const { system, connection } = database;
  const workspaceId = newId('wsp');
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Shop', 'en')`);
  await system.run(
    sql`insert into contact (id, workspace_id, name) select 'ctc_' || n, ${workspaceId}, 'Visitor' from generate_series(1, ${many}::int) n`,
  );
  await analyze(connection, 'contact');
  return workspaceId;
}
