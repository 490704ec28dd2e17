import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { type Connection, ownerConnection } from './connection.ts';
import { type Postmaster, stopPostmaster, untilGone, waitUntilReady } from './postmaster.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { isPostmasterOf, isProcessAlive } from './processes.ts';
import { clusterName } from './server-arguments.ts';

export interface Reached {
  postmaster: Postmaster;
  connection: Connection;
}

/** Takes over the postmaster that a killed server left alive; stops one that is not as this version would start it. */
export async function adoptPostmaster(cluster: Cluster): Promise<Reached | undefined> {
  const pid = await findLivingPostmaster(cluster.dir);
  if (pid === undefined) return undefined;
  const postmaster = follow(pid);
  if (wasStartedLikeOurs(cluster)) {
    const connection = await findConnection(cluster, pid);
    if (connection && (await waitUntilReady(cluster, postmaster, connection))) {
      return { postmaster, connection };
    }
  }
  await stopPostmaster(cluster, postmaster);
  return undefined;
}

/** Finds the pid of this cluster's postmaster, when that lives. */
export async function findLivingPostmaster(dir: string): Promise<number | undefined> {
  const pid = findPostmasterFile(dir)?.pid;
  if (pid === undefined || !isProcessAlive(pid)) return undefined;
  return (await isPostmasterOf(pid, dir)) ? pid : undefined;
}

/** A living postmaster that is not our child. */
export const follow = (pid: number): Postmaster => ({
  pid,
  exited: untilGone(pid, undefined, 200).then(() => ({ code: null, signal: null })),
});

function wasStartedLikeOurs(cluster: Cluster): boolean {
  const options = join(cluster.dir, 'postmaster.opts');
  return existsSync(options) && readFileSync(options, 'utf8').includes(clusterName(cluster));
}

/** Finds where a living postmaster listens, which it writes down a moment after it started. */
export async function findConnection(cluster: Cluster, pid: number): Promise<Connection | undefined> {
  for (let attempt = 0; attempt < 200 && isProcessAlive(pid); attempt += 1) {
    const { port, socketDir, status } = findPostmasterFile(cluster.dir) ?? {};
    if (port && (socketDir || status)) return ownerConnection(cluster, socketDir ?? '127.0.0.1', port);
    await sleep(25);
  }
  return undefined;
}
