import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { migrate } from '../../kernel/database/index.ts';
import type { CleanUp } from '../clean-up.ts';
import { OperateError } from '../operate-error.ts';
import { listRelations } from './tables-store.ts';

/** Begins the one transaction in a database that holds nothing; nobody else can start the product on it until that ends. The answer keeps it from being undone. */
export async function beginEmpty(
  client: pg.Client,
  connection: pg.ClientConfig,
  cleanUp: CleanUp,
): Promise<() => void> {
  await refuseTakenDatabase(client);
  await makeRoles(connection);
  const spare = cleanUp.later(() => forgetMigrations(client));
  await client.query('begin');
  await client.query('lock table migration in access exclusive mode');
  await refuseTakenDatabase(client);
  return spare;
}

/** Refuses a database with anything in it. */
export async function refuseTakenDatabase(client: pg.Client): Promise<void> {
  const names = await listRelations(client);
  const others = names.filter((name) => name !== 'migration');
  const isUsed =
    names.length > others.length && (await client.query('select from migration limit 1')).rowCount;
  if (others.length === 0 && !isUsed) return;
  throw new OperateError(
    `The database is not empty (${names.slice(0, 4).join(', ')}): name an empty one in DATABASE_URL.`,
  );
}

/** A chain without migrations leaves roles and the table that lists migrations. */
async function makeRoles(connection: pg.ClientConfig): Promise<void> {
  const none = await mkdtemp(join(tmpdir(), 'parley-none-'));
  await migrate(connection, none).finally(() => rm(none, { recursive: true }));
}

/** After a failure an empty database is as empty as it was. */
async function forgetMigrations(client: pg.Client): Promise<void> {
  await client.query('rollback');
  if (!(await client.query('select from migration limit 1')).rowCount)
    await client.query('drop table migration');
}
