import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Flushes the names in a directory to the disk; Windows has no directories to flush. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
}

/** Flushes the names in a directory and in all below it. */
export async function syncTree(path: string): Promise<void> {
  for (const found of await readdir(path, { withFileTypes: true }))
    if (found.isDirectory()) await syncTree(join(path, found.name));
  await syncDirectory(path);
}
