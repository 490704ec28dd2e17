import { mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RootMode } from './choose-user.ts';
import { type Cluster, describeCluster } from './cluster.ts';
import type { Connection } from './connection.ts';
import { createCluster } from './create-cluster.ts';
import { explainFailure } from './explain-failure.ts';
import { holdDirectory } from './hold-directory.ts';
import type { Exit } from './postmaster.ts';
import { raisePostmaster } from './raise-postmaster.ts';
import { removeSocketDirectory } from './socket-directory.ts';
import { StoreError } from './store-error.ts';
import { supervise } from './supervise.ts';

/** A running PostgreSQL that this process may use. */
export interface RunningPostgres {
  /** Settings with which `pg` connects as the owner; they hold as long as this lives, also across a crash of PostgreSQL. */
  connection: Connection;
  /** How it came to be. */
  origin: 'created' | 'started' | 'adopted' | 'recovered';
  /** Resolves when PostgreSQL first dies without being asked to, whereupon it is started again; never rejects. */
  died: Promise<Exit>;
  /** Stops PostgreSQL and lets go of the data directory. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  log?: (line: string) => void;
  /** For root only; by default the first that works here. */
  rootMode?: RootMode;
}

/** Starts, adopts or creates the PostgreSQL under `dataDir` and keeps it alive; throws a `StoreError` that says what to do. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { log = () => {}, rootMode } = options;
  const named = describeCluster(resolve(options.dataDir), log, rootMode);
  const dataDir = await explained(named, async () => openDirectory(named.dataDir));
  const cluster = describeCluster(dataDir, log, rootMode);
  const release = await explained(cluster, () => holdDirectory(cluster.lockFile));
  try {
    return await explained(cluster, () => bringUp(cluster, release));
  } catch (error) {
    release();
    throw error;
  }
}

function openDirectory(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  return realpathSync(dataDir);
}

async function bringUp(cluster: Cluster, release: () => void): Promise<RunningPostgres> {
  const isNew = await createCluster(cluster);
  const raised = await raisePostmaster(cluster);
  const { died, stop } = supervise(cluster, raised);
  const end = async () => {
    await stop();
    if (process.platform !== 'win32') removeSocketDirectory(raised.connection.host);
  };
  let stopped: Promise<void> | undefined;
  return {
    connection: raised.connection,
    origin: isNew ? 'created' : raised.origin,
    died,
    stop: () => {
      stopped ??= end().finally(release);
      return stopped;
    },
  };
}

async function explained<T>(cluster: Cluster, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw explainFailure(cluster, String((error as Error).message));
  }
}
