import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './choose-user.ts';
import { StoreError } from './store-error.ts';

const longestSocketPath = 103; // macOS; Linux has 107

/** Where a cluster's socket goes: outside the cluster, because a socket's path must be short. */
export function socketDirectoryOf(dataDir: string, runAs: RunAs): string {
  const name = `parley-${createHash('sha256')
    .update(`${ownerOf(runAs)}:${dataDir}`)
    .digest('hex')
    .slice(0, 16)}`;
  return [join(tmpdir(), name), join('/tmp', name)].find(isShort) ?? join('/tmp', name);
}

const isShort = (dir: string) => Buffer.byteLength(join(dir, '.s.PGSQL.5432')) <= longestSocketPath;
const ownerOf = ({ owner }: RunAs) => owner?.uid ?? process.getuid?.() ?? 0;

/** Makes the directory, or makes sure that it is ours and private. */
export function secureSocketDirectory(dir: string, runAs: RunAs): void {
  try {
    mkdirSync(dir, { mode: 0o700 });
    if (runAs.owner) chownSync(dir, runAs.owner.uid, runAs.owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(dir);
  if (!found.isDirectory() || found.uid !== ownerOf(runAs)) {
    throw new StoreError(
      'not-permitted',
      `${dir}, where the built-in PostgreSQL listens, belongs to somebody else: remove it, or name another directory in TMPDIR.`,
    );
  }
  chmodSync(dir, 0o700);
}

/** Removes the directory of a socket that is gone; one that still holds something stays. */
export function removeSocketDirectory(dir: string): void {
  try {
    rmdirSync(dir);
  } catch {}
}
