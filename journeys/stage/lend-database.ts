import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A database on the PostgreSQL that runs under a data directory, as servers get it by DATABASE_URL. */
function urlOf(dataDir: string, database: string): string {
  const [, , , port, socketDir] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  return `postgres://parley@/${database}?host=${encodeURIComponent(socketDir?.trim() || '127.0.0.1')}&port=${port?.trim()}`;
}

async function ask(url: string, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
}

/** Makes an empty database on the PostgreSQL that runs under a data directory; gives what servers get as DATABASE_URL. */
export async function lendDatabase(
  dataDir: string,
  name: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const server = urlOf(dataDir, 'postgres');
  await ask(server, `create database ${name}`);
  return { url: urlOf(dataDir, name), drop: () => ask(server, `drop database ${name} with (force)`) };
}

/** Changes what a server has stored behind its back, as another version of it might have. */
export const changeStored = (dataDir: string, statement: string, values: unknown[]) =>
  ask(urlOf(dataDir, 'parley'), statement, values);
