import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './problem.ts';

const openers: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
export const acceptedEncodings = 'gzip, deflate, br';

/** Reads a body to its end, unpacked, and no byte past the limit, packed or unpacked. Throws a FetchFailure. */
export async function readBody(body: Readable, encoding: string, mostBytes: number): Promise<Buffer> {
  const packing = encoding.trim().toLowerCase();
  if (packing === '' || packing === 'identity') return readAtMost(body, mostBytes);
  const open = openers.get(packing);
  if (!open)
    throw new FetchFailure(
      'broken-answer',
      `The answer is packed as ${packing.slice(0, 40)}, which nobody asked for.`,
    );
  const unpacked = open();
  body.on('error', (error) => unpacked.destroy(error));
  try {
    return await readAtMost(body.pipe(unpacked), mostBytes);
  } finally {
    body.destroy();
  }
}

async function readAtMost(stream: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop early destroys the stream, and with it the connection.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes)
      throw new FetchFailure(
        'too-large',
        `The answer is larger than ${mostBytes} bytes; ask for less at a time.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
