import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Makes an empty database on the PostgreSQL that runs under a data directory; gives what servers get as DATABASE_URL. */
export async function lendDatabase(
  dataDir: string,
  name: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const [, , , port, socketDir] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  const urlOf = (database: string) =>
    `postgres://parley@/${database}?host=${encodeURIComponent(socketDir?.trim() || '127.0.0.1')}&port=${port?.trim()}`;
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  return { url: urlOf(name), drop: () => ask(`drop database ${name} with (force)`) };
}
