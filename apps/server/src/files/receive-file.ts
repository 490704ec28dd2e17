import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileLimits } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { createTestVirusWatch } from './content/test-virus.ts';

/** Writes what comes to a new file, and refuses as soon as it is too large or a virus; the rest is not kept. */
export async function receiveFile(stream: Readable, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    const virus = createTestVirusWatch();
    let bytes = 0;
    for await (const chunk of heard(stream)) {
      bytes += chunk.length;
      if (bytes > fileLimits.bytes) throw tooLarge();
      if (virus.isFoundIn(chunk)) throw infected();
      await file.writeFile(chunk);
    }
    // A parser that stops at its own limit ends the stream as if all had come.
    if ('truncated' in stream && stream.truncated === true) throw tooLarge();
    if (bytes === 0) throw new Refusal('request.invalid', { detail: 'The file is empty.' });
  } finally {
    await file.close();
    discard(stream);
  }
}

/** The sender's chunks; a connection that breaks is no failure of ours. */
async function* heard(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch {
    throw new Refusal('request.invalid', { detail: 'The upload broke off before its end.' });
  }
}

/** A sender who is cut off in the middle never reads the refusal, and the socket would hang: as much again is let pass unread. */
function discard(stream: Readable): void {
  let bytes = 0;
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > fileLimits.bytes) stream.destroy();
  });
}

const tooLarge = () =>
  new Refusal('file.too-large', { detail: `A file may have ${fileLimits.bytes / 1024 / 1024} MB at most.` });

export const infected = () => new Refusal('file.type-refused', { detail: 'The file is infected.' });
