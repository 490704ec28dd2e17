import { open, opendir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filesPrefix } from './manifest.ts';

/** Where files lie under a data directory. */
export const filesDirOf = (dataDir: string): string => join(dataDir, 'files');

/** What is under way there, which belongs to nobody yet. */
const work = 'work';

/** Lists the files that are kept, as paths below `files` with slashes; none where there is no such directory. */
export async function* listStoredFiles(dataDir: string, below = ''): AsyncGenerator<string> {
  for await (const found of (await unlessGone(opendir(join(filesDirOf(dataDir), below)))) ?? []) {
    const path = posix.join(below, found.name);
    if (found.isDirectory() && path !== work) yield* listStoredFiles(dataDir, path);
    if (found.isFile()) yield path;
  }
}

/** Opens every stored file for an archive; one that is erased meanwhile is left out. */
export async function* readStoredFiles(dataDir: string) {
  for await (const path of listStoredFiles(dataDir)) {
    const handle = await unlessGone(open(join(filesDirOf(dataDir), path)));
    if (!handle) continue;
    const { size } = await handle.stat();
    yield { name: filesPrefix + path, size, data: handle.createReadStream() };
  }
}

/** Finds which of the files with these ids are not there. */
export async function findMissing(dataDir: string, ids: readonly string[]): Promise<string[]> {
  const missing = new Set(ids);
  if (missing.size === 0) return [];
  for await (const path of listStoredFiles(dataDir)) {
    missing.delete(posix.basename(path));
    if (missing.size === 0) break;
  }
  return [...missing];
}

async function unlessGone<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
