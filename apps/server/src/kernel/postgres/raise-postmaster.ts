import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { adoptPostmaster, type Reached } from './adopt-postmaster.ts';
import type { Cluster } from './cluster.ts';
import { type LaunchOptions, launchPostmaster } from './launch-postmaster.ts';
import { StoreError } from './store-error.ts';

export interface Raised extends Reached {
  /** Started in order, started after a crash, or found alive. */
  origin: 'started' | 'recovered' | 'adopted';
}

const longestWaitMs = 30_000;

/** Brings up the cluster's postmaster, waiting for what a killed one left behind. */
export async function raisePostmaster(cluster: Cluster, options: LaunchOptions = {}): Promise<Raised> {
  const endMs = Date.now() + longestWaitMs;
  let hasCrashed = false;
  for (;;) {
    const adopted = await adoptPostmaster(cluster);
    if (adopted) return { ...adopted, origin: 'adopted' };
    hasCrashed ||= existsSync(join(cluster.dir, 'postmaster.pid'));
    try {
      return { ...(await launchPostmaster(cluster, options)), origin: hasCrashed ? 'recovered' : 'started' };
    } catch (error) {
      // Its last backends end a moment after a killed postmaster, and a killed server may have spawned one just now.
      const isPassing = error instanceof StoreError && error.failure === 'leftover';
      if (!isPassing || Date.now() > endMs || options.signal?.aborted) throw error;
    }
    await sleep(50);
  }
}
