import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../kernel/config.ts';
import { findRunningPostgres } from '../kernel/postgres/index.ts';
import type { CleanUp } from './clean-up.ts';
import { OperateError } from './operate-error.ts';
import { startStore } from './start-store.ts';

export interface Store {
  connection: pg.ClientConfig;
  /** the one of DATABASE_URL, one that lived, or one that was started for this command */
  origin: 'external' | 'running' | 'started';
}

/** Whether DATABASE_URL is unset and the built-in store was never started here. */
export const isUnmade = ({ databaseUrl, dataDir }: Config): boolean =>
  databaseUrl === undefined && !existsSync(join(dataDir, 'postgres'));

/** Reaches the installation's store while the server uses it, or brings it up for the duration. */
export async function reachStore({ databaseUrl, dataDir }: Config, cleanUp: CleanUp): Promise<Store> {
  if (databaseUrl) return { connection: { connectionString: databaseUrl }, origin: 'external' };
  const running = await findRunningPostgres(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES') throw error;
    throw new OperateError(
      `The store in ${dataDir} belongs to another user: run this command as the user who runs Parley.`,
    );
  });
  if (running) return { connection: { ...running }, origin: 'running' };
  const started = await startStore(dataDir, cleanUp);
  return { connection: { ...started.connection }, origin: 'started' };
}

/** Everything is read and written in one form, and nothing ends a long statement but its end. */
const session = [
  `set timezone = 'UTC'`,
  `set datestyle = 'ISO, YMD'`,
  `set intervalstyle = 'postgres'`,
  `set extra_float_digits = 1`,
  `set bytea_output = 'hex'`,
  `set statement_timeout = 0`,
  `set lock_timeout = 0`,
  `set idle_in_transaction_session_timeout = 0`,
].join('; ');

/** Connects as the owner of the tables, until the command ends. */
export async function connectOwner(connection: pg.ClientConfig, cleanUp: CleanUp): Promise<pg.Client> {
  const client = new pg.Client({
    ...connection,
    application_name: 'parley-operate',
    connectionTimeoutMillis: 10_000,
  });
  // A connection that dies tells its statement; unheard, the same news would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(session);
  } catch (error) {
    await client.end().catch(() => {});
    const { code = '', message } = error as { code?: string; message: string };
    throw new OperateError(
      `The database cannot be used: ${message || code}. Check that it runs and that host, name, user and password in DATABASE_URL are right, or unset DATABASE_URL to use the built-in one.`,
    );
  }
  cleanUp.later(() => client.end());
  return client;
}
