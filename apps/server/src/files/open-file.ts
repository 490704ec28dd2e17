import type { Readable } from 'node:stream';
import { fileId, type WorkspaceId } from '@parley/contract';
import { hashSecret } from '../kernel/ids.ts';
import { fileTypes } from './content/file-types.ts';
import { parseRange } from './parse-range.ts';
import type { ByteRange } from './storage.ts';
import { findFile } from './store.ts';
import type { FileRoom } from './upload-file.ts';

/** A stored file, ready to be sent. */
export interface OpenedFile {
  type: string;
  name: string;
  /** of the whole file */
  sizeBytes: number;
  stream: Readable;
  /** may be shown within a page; everything else is for saving */
  inline: boolean;
  /** the part that the stream has, where only a part was asked for */
  range?: ByteRange;
}

const longestKey = 64;

/** Who asks for a file, as far as it matters: what was taken back is shown to colleagues only. */
export interface Reader {
  /** the request's `Range` */
  range?: string | undefined;
  isColleague?(workspaceId: WorkspaceId): Promise<boolean>;
}

/** The file with this id, for whoever knows its key; `range` is the request's `Range`, heeded where it asks for one part that is there. */
export async function openFile(
  { kernel, storage }: FileRoom,
  id: string,
  key: string,
  reader: Reader = {},
): Promise<OpenedFile | undefined> {
  const known = fileId.safeParse(id);
  if (!known.success || key === '' || key.length > longestKey) return undefined;
  const file = await findFile(kernel.database.system, known.data, hashSecret(key));
  if (!file || (file.withdrawnFrom && !(await reader.isColleague?.(file.withdrawnFrom)))) return undefined;
  const { type, name, sizeBytes } = file;
  const range = parseRange(reader.range, sizeBytes);
  const stream = await storage.read(known.data, range);
  return stream && { type, name, sizeBytes, stream, inline: isShown(type), ...(range ? { range } : {}) };
}

const shown = ['image', 'audio', 'video'];
const isShown = (type: string) => shown.includes(fileTypes[type]?.kind ?? 'document');
