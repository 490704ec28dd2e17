import { join } from 'node:path';
import { chooseUser, type RootMode, type RunAs } from './choose-user.ts';
import { type Binaries, findBinaries } from './find-binaries.ts';

/** One PostgreSQL cluster: where it lives and how it is run. */
export interface Cluster {
  dataDir: string;
  /** What PostgreSQL calls its data directory. */
  dir: string;
  logFile: string;
  lockFile: string;
  passwordFile: string;
  log: (line: string) => void;
  binaries: () => Binaries;
  runAs: () => Promise<RunAs>;
}

/** Describes the cluster under a data directory, and touches nothing. */
export function describeCluster(dataDir: string, log: (line: string) => void, rootMode?: RootMode): Cluster {
  const binaries = once(() => findBinaries(join(dataDir, 'postgres-libraries')));
  return {
    dataDir,
    dir: join(dataDir, 'postgres'),
    logFile: join(dataDir, 'postgres.log'),
    lockFile: join(dataDir, 'parley.lock'),
    passwordFile: join(dataDir, 'postgres.password'),
    log,
    binaries,
    runAs: once(() => chooseUser(binaries(), dataDir, rootMode)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
