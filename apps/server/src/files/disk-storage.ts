import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileId, fileId } from '@parley/contract';
import type { ByteRange, FileStorage } from './storage.ts';

const leftoverMs = 3_600_000;

/** Files on the local disk, under `<dataDir>/files/<two letters>/<id>`; what a crash left unfinished is swept at the start. */
export async function openDiskStorage(dataDir: string): Promise<FileStorage> {
  const root = join(dataDir, 'files');
  const work = join(root, 'work');
  await mkdir(work, { recursive: true, mode: 0o700 });
  await sweep(work);
  return {
    workPath: () => join(work, randomUUID()),
    async keep(id, workPath) {
      const directory = directoryOf(root, id);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await sync(workPath, constants.O_RDWR);
      await rename(workPath, join(directory, id));
      await syncDirectory(directory);
      await syncDirectory(root);
    },
    read: (id, range) => readFileAt(join(directoryOf(root, id), id), range),
    remove: (id) => rm(join(directoryOf(root, id), id), { force: true }),
  };
}

/** The path comes from the id alone, and from nothing that is not one. */
function directoryOf(root: string, id: FileId): string {
  return join(root, fileId.parse(id).slice(-2));
}

async function readFileAt(path: string, range: ByteRange | undefined) {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return handle && createReadStream(path, { fd: handle, ...range });
}

async function sync(path: string, flags: number): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

/** Windows has no directories to sync. */
const syncDirectory = (path: string) =>
  process.platform === 'win32' ? Promise.resolve() : sync(path, constants.O_RDONLY);

/** Another process of the installation may be writing here: only what is old is left over. */
async function sweep(work: string): Promise<void> {
  for (const name of await readdir(work)) {
    const path = join(work, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > leftoverMs) await rm(path, { force: true });
  }
}
