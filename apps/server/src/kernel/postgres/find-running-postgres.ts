import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { findConnection, findLivingPostmaster, follow } from './adopt-postmaster.ts';
import { describeCluster } from './cluster.ts';
import type { Connection } from './connection.ts';
import { waitUntilReady } from './postmaster.ts';

/** Finds how to reach the PostgreSQL that lives under `dataDir`, whoever started it, and leaves it as it is; waits while it recovers. */
export async function findRunningPostgres(dataDir: string): Promise<Connection | undefined> {
  if (!existsSync(dataDir)) return undefined;
  const cluster = describeCluster(realpathSync(resolve(dataDir)), () => {});
  const pid = await findLivingPostmaster(cluster.dir);
  if (pid === undefined) return undefined;
  const connection = await findConnection(cluster, pid);
  return connection && (await waitUntilReady(cluster, follow(pid), connection)) ? connection : undefined;
}
