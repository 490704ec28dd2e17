import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { type Connection, knock } from './connection.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { isProcessAlive } from './processes.ts';
import { runProgram } from './run-program.ts';

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A living postmaster, ready or on its way. */
export interface Postmaster {
  pid: number;
  /** Resolves when it is gone; never rejects. */
  exited: Promise<Exit>;
}

/** Waits until it lets us in, however long a recovery takes; false when it ends first or does not listen where it says. */
export async function waitUntilReady(
  cluster: Cluster,
  postmaster: Postmaster,
  connection: Connection,
): Promise<boolean> {
  const ended = postmaster.exited.then(() => true);
  const startedMs = Date.now();
  let toldMs = startedMs;
  let deafTimes = 0;
  for (let pauseMs = 3; ; pauseMs = Math.min(pauseMs * 1.1, 100)) {
    const status = statusOf(cluster, postmaster);
    if (status === 'stopping') return false;
    const readiness = status === 'ready' ? await knock(connection) : 'busy';
    if (readiness === 'ready') return true;
    // It says that it is ready, yet its socket is gone (somebody tidied the directory of temporary files).
    deafTimes += readiness === 'unreachable' ? 1 : 0;
    if (deafTimes > 20) return false;
    if (Date.now() - toldMs > 5000) {
      toldMs = Date.now();
      cluster.log(`Waiting for PostgreSQL to recover (${Math.round((toldMs - startedMs) / 1000)} s so far)`);
    }
    if (await Promise.race([ended, sleep(pauseMs, false)])) return false;
  }
}

function statusOf({ dir }: Cluster, { pid }: Postmaster): string | undefined {
  const file = findPostmasterFile(dir);
  return file?.pid === pid ? file.status : undefined;
}

/** Shuts it down: at once for its clients, in order for the files, and by force when that takes more than half a minute. */
export async function stopPostmaster(cluster: Cluster, { pid, exited }: Postmaster): Promise<void> {
  const isGoneWithin = (limitMs: number) =>
    Promise.race([exited.then(() => true), untilGone(pid, limitMs).then(() => !isProcessAlive(pid))]);
  // A pid that is free may belong to a stranger by now.
  if (await Promise.race([exited.then(() => true), immediate(false)])) return;
  await send(cluster, pid, 'SIGINT');
  if (await isGoneWithin(30_000)) return;
  cluster.log('PostgreSQL does not shut down; it is stopped by force and will recover at the next start');
  await send(cluster, pid, 'SIGQUIT');
  await isGoneWithin(30_000);
}

async function send(cluster: Cluster, pid: number, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (process.platform === 'win32') {
    const { pgCtl, env } = cluster.binaries();
    const mode = signal === 'SIGINT' ? 'fast' : 'immediate';
    await runProgram(pgCtl, ['stop', '-D', cluster.dir, '-m', mode], { env });
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Follows a process that is not our child. */
export async function untilGone(
  pid: number,
  limitMs = Number.POSITIVE_INFINITY,
  pauseMs = 10,
): Promise<void> {
  const endMs = Date.now() + limitMs;
  while (isProcessAlive(pid) && Date.now() < endMs) await sleep(pauseMs, undefined, { ref: limitMs < 1e9 });
}
