import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { headerBytes, paddingOf, parseTarHeader } from './tar-header.ts';

/** One file of an archive; whoever does not read its bytes passes over them. */
export interface ArchivedFile {
  name: string;
  size: number;
  data: AsyncIterable<Buffer>;
}

/** Reads the files of a gzip'd tar in their order, to its very end; throws when it is damaged or cut short. */
export async function* readArchive(path: string): AsyncGenerator<ArchivedFile> {
  const bytes = createGunzip();
  const source = createReadStream(path);
  // Its failure is thrown by the loop over `bytes`.
  pipeline(source, bytes, () => {});
  const reader = createReader(bytes[Symbol.asyncIterator]());
  try {
    for (;;) {
      const header = parseTarHeader(await reader.whole(headerBytes));
      if (!header) break;
      const data = reader.upTo(header.size);
      yield { ...header, data };
      for await (const _ of data);
      await reader.whole(paddingOf(header.size));
    }
    await reader.rest();
  } finally {
    source.destroy();
    bytes.destroy();
  }
}

function createReader(chunks: AsyncIterator<Buffer>) {
  let held: Buffer = Buffer.alloc(0);
  /** Some bytes, at most so many; none at the end of the stream. */
  const some = async (most: number): Promise<Buffer | undefined> => {
    while (held.length === 0) {
      const next = await chunks.next();
      if (next.done) return undefined;
      held = next.value;
    }
    const taken = held.subarray(0, most);
    held = held.subarray(taken.length);
    return taken;
  };
  async function* upTo(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      const taken = await some(left);
      if (!taken) throw new Error('it ends too early');
      left -= taken.length;
      yield taken;
    }
  }
  const whole = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const part of upTo(size)) parts.push(part);
    return Buffer.concat(parts);
  };
  /** The checksum of gzip stands at the end of everything. */
  const rest = async () => {
    while (await some(1 << 16));
  };
  return { upTo, whole, rest };
}
