import pg from 'pg';
import { atExit } from './at-exit.ts';
import { parts } from './server-parts.ts';
import { endStore, findPostmaster, temporaryDirectory } from './temporary.ts';

/** The embedded PostgreSQL, started by the product's own launcher in a directory of its own. */
export interface OpenStore {
  dataDir: string;
  /** what the server gets as DATABASE_URL */
  url: string;
  pid: number;
  connect(): Promise<pg.Client>;
  stop(): Promise<void>;
}

export async function openStore(): Promise<OpenStore> {
  const dataDir = temporaryDirectory('store');
  const { connection, stop } = await parts.startPostgres({ dataDir });
  atExit(() => endStore(dataDir));
  const found = findPostmaster(dataDir);
  if (!found) throw new Error('The store has no postmaster.pid.');
  return {
    dataDir,
    url: storeUrl(connection),
    pid: found.pid,
    connect: () => connectTo(storeUrl(connection)),
    stop,
  };
}

export const storeUrl = (at: { host: string; port: number; user: string; database: string }): string =>
  `postgres://${at.user}@/${at.database}?host=${encodeURIComponent(at.host)}&port=${at.port}`;

/** Connects as the owner of the tables, whom the walls between workspaces do not bind. */
export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
