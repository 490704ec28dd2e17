import type pg from 'pg';
import { OperateError } from '../operate-error.ts';
import {
  asSystem,
  listMigrations,
  listSequences,
  listTables,
  type Migration,
  quoted,
  type Sequence,
  type Table,
} from '../tables/tables-store.ts';

/** One moment of a living store, to be read at leisure. */
export interface Snapshot {
  at: Date;
  postgres: string;
  migrations: Migration[];
  tables: Table[];
  sequences: Sequence[];
  keyMark: string | undefined;
}

/** Holds still what this client sees, reading only, until `endSnapshot`; writers are not held up. */
export async function beginSnapshot(client: pg.Client): Promise<Snapshot> {
  await client.query('begin isolation level repeatable read read only');
  const tables = await listTables(client);
  const migrations = await listMigrations(client);
  if (migrations.length === 0)
    throw new OperateError(
      'There is nothing of Parley in this database yet. Start Parley once, or check DATABASE_URL.',
    );
  // Nobody may drop or empty a table while it is read.
  await client.query(`lock table ${tables.map(({ name }) => quoted(name)).join(', ')} in access share mode`);
  const { rows } = await client.query<{ at: Date; postgres: string }>(
    `select now() as at, current_setting('server_version') as postgres`,
  );
  const [now] = rows;
  if (!now) throw new Error('PostgreSQL does not tell the time');
  return {
    ...{ ...now, migrations, tables },
    sequences: await listSequences(client),
    keyMark: await asSystem(client, () => findKeyMark(client)),
  };
}

export const endSnapshot = (client: pg.Client) => client.query('commit');

/** Finds the mark of the key that sealed the secrets, if any were; asked as the system. */
export async function findKeyMark(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>(
    `select value from install where key = 'secret-key-mark'`,
  );
  return rows[0]?.value;
}

/** Lists the newest files that the store knows of; asked as the system. */
export async function listNewestFiles(client: pg.Client, most: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from file order by id desc limit $1', [
    most,
  ]);
  return rows.map(({ id }) => id);
}
