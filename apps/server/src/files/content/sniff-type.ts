import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '../../kernel/refusal.ts';
import { extensionOf } from './clean-name.ts';
import { dangerousExtensions, fileTypes, typeOfExtension } from './file-types.ts';
import { readAsText, wideEncodingOf } from './read-as-text.ts';

const redrawn = ['image/apng', 'image/avif'];
const oldOffice = ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'];

/**
 * What the bytes are, whatever the sender calls them; refuses with `file.type-refused` what is not of a known, passive type.
 * Refused rather than kept as a download: a page or script opened from an agent's disk runs outside every policy of ours.
 */
export async function sniffType(path: string, name: string): Promise<string> {
  const found = await detect(path);
  if (found !== undefined && (found in fileTypes || redrawn.includes(found))) return found;
  if (found === 'application/x-cfb') return oldOfficeType(name);
  if ((await readAsText(path)) !== 'plain') throw refused();
  return textType(name);
}

async function detect(path: string): Promise<string | undefined> {
  const head = await readHead(path);
  // The detector would unpack a gzip to look into it; nothing that is packed so is kept anyway.
  if (head[0] === 0x1f && head[1] === 0x8b) return 'application/gzip';
  // It takes the mark of UTF-16 for sound.
  if (wideEncodingOf(head)) return undefined;
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found?.mime.split(';')[0];
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  return (await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close())).buffer;
}

/** The container of old office files is also that of installers: only the name tells, and the name decides what opens it. */
function oldOfficeType(name: string): string {
  const type = typeOfExtension(extensionOf(name), oldOffice);
  if (!type) throw refused();
  return type;
}

function textType(name: string): string {
  const extension = extensionOf(name);
  if (dangerousExtensions.has(extension)) throw refused();
  return typeOfExtension(extension, ['text/csv']) ?? 'text/plain';
}

const refused = () =>
  new Refusal('file.type-refused', {
    detail: 'Images, sound, video, PDF, office files without macros, plain text and zip can be sent.',
  });
