import pg from 'pg';
import { StoreError } from './store-error.ts';

const byCode: Record<string, string> = {
  ECONNREFUSED: 'No PostgreSQL answers there. Start it, or unset DATABASE_URL to use the built-in one.',
  ENOENT: 'There is no such socket. Start PostgreSQL, or unset DATABASE_URL to use the built-in one.',
  ENOTFOUND: 'There is no such host. Check the name in DATABASE_URL.',
  ETIMEDOUT: 'The host does not answer. Check network and firewall.',
  '3D000': 'Create it first (createdb), then start again.',
  '28P01': 'Check user and password in DATABASE_URL.',
  '28000': 'Check user and password in DATABASE_URL, and pg_hba.conf of the server.',
  '53300': 'The database takes no more connections; raise max_connections or end other clients.',
  '57P03': 'The database is starting up or shutting down; try again in a moment.',
};

/** Connects as the owner of the schema, or says in one sentence what is wrong and what to do. */
export async function connectOwner(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...connection });
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const { code = '', message } = error as { code?: string; message: string };
    throw new StoreError(
      `The database cannot be used: ${message || code}. ${byCode[code] ?? 'Check DATABASE_URL.'}`,
    );
  }
}
