import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import type { Connection } from './connection.ts';
import { type Exit, stopPostmaster } from './postmaster.ts';
import { type Raised, raisePostmaster } from './raise-postmaster.ts';

const steadyMs = 10_000;
const longestPauseMs = 5_000;

export interface Supervision {
  /** Resolves at the first death nobody asked for; never rejects. */
  died: Promise<Exit>;
  /** Ends the supervision, then the postmaster. */
  stop: () => Promise<void>;
}

/** Keeps a postmaster alive: when it dies it is brought up again at the same address, at once at first, then less and less often. */
export function supervise(cluster: Cluster, first: Raised): Supervision {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = first.postmaster;
  let raising: Promise<boolean> = Promise.resolve(true);
  let tellDeath: (exit: Exit) => void = () => {};
  const died = new Promise<Exit>((resolve) => {
    tellDeath = resolve;
  });

  const raiseAgain = async () => {
    try {
      const raised = await raisePostmaster(cluster, { address: addressOf(first.connection), signal });
      current = raised.postmaster;
      cluster.log('PostgreSQL is back');
      return true;
    } catch (error) {
      if (!signal.aborted) cluster.log(`${(error as Error).message} Parley tries again by itself.`);
      return false;
    }
  };
  const keepAlive = async () => {
    let pauseMs = 0;
    for (let raisedMs = Date.now(); ; raisedMs = Date.now()) {
      const exit = await current.exited;
      if (signal.aborted) return;
      tellDeath(exit);
      cluster.log(
        `PostgreSQL died (${exit.signal ?? `exit code ${exit.code ?? 'unknown'}`}); starting it again`,
      );
      if (Date.now() - raisedMs > steadyMs) pauseMs = 0;
      do {
        await sleep(pauseMs, undefined, { signal }).catch(() => {});
        if (signal.aborted) return;
        pauseMs = Math.min(pauseMs * 2 + 100, longestPauseMs);
        raising = raiseAgain();
      } while (!(await raising));
    }
  };
  void keepAlive();
  const stop = async () => {
    stopping.abort();
    await raising;
    await stopPostmaster(cluster, current);
  };
  return { died, stop };
}

const addressOf = ({ host, port }: Connection) =>
  process.platform === 'win32' ? { loopbackPort: port } : { socketDir: host };
