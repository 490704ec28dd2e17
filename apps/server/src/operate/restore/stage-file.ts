import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArchivedFile } from '../archive/read-archive.ts';
import { OperateError } from '../operate-error.ts';

/** Writes a file of the backup under the working directory, flushed to the disk. */
export async function stageFile(workDir: string, { name, data }: ArchivedFile): Promise<void> {
  const path = join(workDir, name);
  const below = relative(workDir, path);
  if (below.startsWith('..') || below !== join(name))
    throw new OperateError(`The backup names a file ${name}.`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(data), createWriteStream(path, { mode: 0o600, flush: true, flags: 'wx' }));
}
