import { statfsSync } from 'node:fs';
import type { Cluster } from './cluster.ts';
import { StoreError, type StoreFailure } from './store-error.ts';

type Sentence = (cluster: Cluster) => string;
interface Cause {
  failure: StoreFailure;
  signs: RegExp;
  sentence: Sentence;
}

const diskFull: Cause = {
  failure: 'disk-full',
  signs: /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/,
  sentence: ({ dataDir }) =>
    `The disk that holds ${dataDir} is full: free some space (256 MB at least), then start Parley again if it has ended. Nothing that was acknowledged is lost.`,
};

const causes: readonly Cause[] = [
  diskFull,
  {
    failure: 'leftover',
    signs: /lock file ".*" already exists|pre-existing shared memory block/,
    sentence: ({ dir }) =>
      `A PostgreSQL process of an earlier run still uses ${dir} and does not end: end it (its pid is the first line of ${dir}/postmaster.pid) and start Parley again.`,
  },
  {
    failure: 'wrong-version',
    signs: /database files are incompatible with server/,
    sentence: ({ dir, binaries }) =>
      `The database in ${dir} was made by another version of PostgreSQL than the built-in ${binaries().version}: start the Parley that made it, back it up there, and restore the backup into an empty DATA_DIR.`,
  },
  {
    failure: 'unsupported',
    signs:
      /error while loading shared libraries|version `?GLIBC|symbol lookup error|Error relocating|invalid locale name/,
    sentence: () =>
      'The built-in PostgreSQL does not run on this system: set DATABASE_URL to a PostgreSQL 15 or newer.',
  },
  {
    failure: 'not-permitted',
    signs:
      /Permission denied|EACCES|EPERM|EROFS|has wrong ownership|has invalid permissions|Read-only file system/,
    sentence: ({ dataDir }) =>
      `Parley may not write in ${dataDir}: give that directory and all in it to the user who runs Parley (chown -R), or choose another with DATA_DIR.`,
  },
  {
    failure: 'failed',
    signs: /EEXIST|ENOTDIR/,
    sentence: ({ dataDir }) => `${dataDir} is not a directory: name one with DATA_DIR.`,
  },
  {
    failure: 'damaged',
    signs:
      /could not locate a valid checkpoint|invalid checkpoint|could not read file|is not a valid data directory/,
    sentence: ({ dir, logFile }) =>
      `The database in ${dir} is damaged and PostgreSQL cannot open it: keep a copy, restore your last backup into an empty DATA_DIR, and see ${logFile}.`,
  },
  {
    failure: 'failed',
    signs: /could not map anonymous shared memory|Cannot allocate memory|out of memory/,
    sentence: () =>
      'There is too little memory for the built-in PostgreSQL (about 200 MB): free some, or set DATABASE_URL.',
  },
];

/** Turns what PostgreSQL or the system said into one sentence that says what to do. */
export function explainFailure(cluster: Cluster, said: string): StoreError {
  const cause = causes.find(({ signs }) => signs.test(said)) ?? (isDiskFull(cluster) ? diskFull : undefined);
  const words = said.trim();
  const options = words ? { cause: words } : {};
  if (cause) return new StoreError(cause.failure, cause.sentence(cluster), options);
  return new StoreError(
    'failed',
    `The built-in PostgreSQL did not start on ${cluster.dataDir}${quote(words)}. See ${cluster.logFile}, or set DATABASE_URL to use another PostgreSQL.`,
    options,
  );
}

/** On a full disk PostgreSQL cannot even write down why it ended. */
function isDiskFull({ dataDir }: Cluster): boolean {
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    return bavail * bsize < 1_000_000;
  } catch {
    return false;
  }
}

function quote(words: string): string {
  const lines = words.split('\n');
  const telling = lines.find((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1);
  return telling ? ` ("${telling.trim()}")` : '';
}
