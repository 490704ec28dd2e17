import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { paddingOf, tarEnd, writeTarHeader } from './tar-header.ts';

/** One file to go into an archive; its size is known before its bytes. */
export interface Entry {
  name: string;
  size: number;
  data: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** What an archive holds under a name. */
export interface Part {
  name: string;
  bytes: number;
  sha256: string;
}

// The lowest that still halves text: a backup should not keep two cores from their work.
const compression = { level: 2 };

/** Writes entries into a gzip'd tar as they come, flushed to the disk; `onPart` hears of each that is through. */
export async function writeArchive(
  path: string,
  entries: AsyncIterable<Entry>,
  onPart: (part: Part) => void,
): Promise<void> {
  // Opened first and closed last: when writing breaks off, nothing of it goes on behind the caller's back.
  const file = await open(path, 'w', 0o600);
  try {
    await pipeline(tarOf(entries, onPart), createGzip(compression), file.createWriteStream({ flush: true }));
  } finally {
    await file.close();
  }
}

async function* tarOf(entries: AsyncIterable<Entry>, onPart: (part: Part) => void): AsyncGenerator<Buffer> {
  for await (const { name, size, data } of entries) {
    yield writeTarHeader({ name, size }, Date.now() / 1000);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of data) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes !== size) throw new Error(`${name} changed while it was read`);
    if (paddingOf(size) > 0) yield Buffer.alloc(paddingOf(size));
    onPart({ name, bytes, sha256: hash.digest('hex') });
  }
  yield tarEnd;
}
