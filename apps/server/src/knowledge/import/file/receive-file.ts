import type { Readable } from 'node:stream';
import { importLimits } from '@parley/contract';
import { Refusal } from '../../../kernel/refusal.ts';

/** Takes an uploaded file in, whole, within the limit; its name as it can be stored. */
export async function receiveFile(
  file: () => Promise<{ name: string; stream: Readable } | undefined>,
): Promise<{ name: string; bytes: Buffer }> {
  const given = await file();
  if (!given)
    throw new Refusal('request.invalid', {
      detail: 'Send the file as multipart/form-data in the field `file`.',
    });
  const bytes = await receive(given.stream);
  return { name: given.name.toWellFormed().replaceAll('\0', '').slice(0, 200), bytes };
}

async function receive(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    // The rest is let pass unread, so that its sender hears the refusal.
    if (bytes <= importLimits.bytes) chunks.push(chunk as Buffer);
  }
  if (bytes > importLimits.bytes || ('truncated' in stream && stream.truncated === true))
    throw new Refusal('file.too-large', {
      detail: `The file may have ${importLimits.bytes / 1024 / 1024} MB at most.`,
    });
  if (bytes === 0) throw new Refusal('request.invalid', { detail: 'The file is empty.' });
  return Buffer.concat(chunks);
}
