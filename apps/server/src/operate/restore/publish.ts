import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listStoredFiles } from '../backup/stored-files.ts';
import { OperateError } from '../operate-error.ts';
import { syncDirectory, syncTree } from '../sync-directory.ts';

/** In this order, so that what makes a data directory one comes last. */
const names = ['files', 'secret.key', 'postgres.password', 'postgres'];

/** Moves what a restore has built into its place; a failure on the way, or of `last`, puts everything back. */
export async function publish(workDir: string, dataDir: string, last: () => Promise<void>): Promise<void> {
  const moved: string[] = [];
  const built = await readdir(workDir);
  if (built.includes('files')) await syncTree(join(workDir, 'files'));
  try {
    for (const name of names.filter((each) => built.includes(each))) {
      await makeWay(dataDir, name);
      await rename(join(workDir, name), join(dataDir, name));
      moved.push(name);
    }
    await syncDirectory(dataDir);
    await last();
  } catch (error) {
    for (const name of moved.toReversed()) await rename(join(dataDir, name), join(workDir, name));
    throw error;
  }
}

/** A server that was started meanwhile has made these anew. */
async function makeWay(dataDir: string, name: string): Promise<void> {
  const path = join(dataDir, name);
  if (!existsSync(path)) return;
  if (name === 'files' && (await listStoredFiles(dataDir).next()).done) return rm(path, { recursive: true });
  throw new OperateError(
    `${path} appeared while the restore was under way. Is Parley running on it? Stop it.`,
  );
}
