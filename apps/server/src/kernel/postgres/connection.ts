import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Cluster } from './cluster.ts';

/** Settings with which `pg` connects as the owner. */
export interface Connection {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
}

export type Readiness =
  | 'ready'
  /** It lives but lets nobody in: it starts, recovers or shuts down. */
  | 'busy'
  /** Nobody listens. */
  | 'unreachable';

/** The owner's connection to a postmaster that listens there. */
export function ownerConnection(cluster: Cluster, host: string, port: number): Connection {
  const password = process.platform === 'win32' ? readFileSync(cluster.passwordFile, 'utf8') : undefined;
  return { host, port, user: 'parley', database: 'parley', ...(password ? { password } : {}) };
}

/** Knocks once, and makes the product's database when it is not there yet. */
export async function knock(connection: Connection): Promise<Readiness> {
  try {
    await query(connection, 'select 1');
    return 'ready';
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === '3D000') return createDatabase(connection);
    // No room for one more connection is a sign of good health.
    if (code === '53300') return 'ready';
    if (code === '57P03' || /timeout|terminated unexpectedly/.test(message)) return 'busy';
    if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)) return 'unreachable';
    throw error;
  }
}

async function createDatabase(connection: Connection): Promise<Readiness> {
  await query({ ...connection, database: 'postgres' }, `create database ${connection.database}`);
  return 'ready';
}

async function query(connection: Connection, text: string): Promise<void> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5000 });
  // A postmaster that dies under us also tells the idle client, which would otherwise throw.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => {});
  }
}
