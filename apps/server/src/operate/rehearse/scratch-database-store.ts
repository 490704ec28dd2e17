import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { CleanUp } from '../clean-up.ts';
import { OperateError } from '../operate-error.ts';
import { quoted } from '../tables/tables-store.ts';

/** How large the database is. */
export async function databaseBytes(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'select pg_database_size(current_database()) as bytes',
  );
  return Number(rows[0]?.bytes);
}

/** Makes a database beside the one of a URL; it is gone when the command ends. */
export async function createScratchDatabase(
  connectionString: string,
  cleanUp: CleanUp,
): Promise<pg.ClientConfig> {
  const name = `parley_rehearsal_${randomBytes(4).toString('hex')}`;
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await ask(`create database ${quoted(name)}`).catch((error: Error) => {
    throw new OperateError(
      `A rehearsal needs a database beside the live one, and the user of DATABASE_URL may not make one (${error.message}). Allow it: alter user … createdb.`,
    );
  });
  cleanUp.later(() => ask(`drop database if exists ${quoted(name)} with (force)`));
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}
