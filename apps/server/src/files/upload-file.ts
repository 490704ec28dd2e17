import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Attachment, WorkspaceId } from '@parley/contract';
import { hashSecret, newId, newSecret } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';
import { refuseFlood } from './quota.ts';
import { infected, receiveFile } from './receive-file.ts';
import type { FileStorage } from './storage.ts';
import { insertFile, type Owner, takeTurnOf } from './store.ts';

/** Whether a scanner finds nothing in the file at this path. */
export type Scan = (path: string) => Promise<boolean>;

export interface FileRoom {
  kernel: Kernel;
  storage: FileStorage;
  scan?: Scan | undefined;
}
export interface Upload {
  workspaceId: WorkspaceId;
  owner: Owner;
  /** refused where it is none that browsers show */
  only?: 'pictures';
  /** asked only once the owner may upload */
  file(): Promise<{ name: string; stream: Readable } | undefined>;
}

/** Stores one file and answers with what a message carries of it; refused bytes leave nothing behind. */
export async function uploadFile(room: FileRoom, upload: Upload): Promise<Attachment> {
  const { kernel, storage } = room;
  const { workspaceId, owner } = upload;
  await refuseFlood(kernel.database.in(workspaceId), owner, kernel.clock.now());
  const given = await upload.file();
  if (!given)
    throw new Refusal('request.invalid', {
      detail: 'Send the file as multipart/form-data in the field `file`.',
    });
  const [received, spare] = [storage.workPath(), storage.workPath()];
  try {
    await receiveFile(given.stream, received);
    if (room.scan && !(await room.scan(received))) throw infected();
    const prepared = await prepareFile(received, spare, given.name);
    if (upload.only && !shownPictures.has(prepared.type)) throw noPicture();
    return await save(room, upload, prepared);
  } catch (error) {
    throw isDiskFull(error) ? diskFull() : error;
  } finally {
    await rm(received, { force: true });
    await rm(spare, { force: true });
  }
}

async function save(
  { kernel, storage }: FileRoom,
  upload: Upload,
  prepared: PreparedFile,
): Promise<Attachment> {
  const { workspaceId, owner } = upload;
  const nowMs = kernel.clock.now();
  const [id, key] = [newId('fil', nowMs), newSecret()];
  const { path, ...facts } = prepared;
  await storage.keep(id, path);
  try {
    await kernel.database.in(workspaceId).transaction(async (tx) => {
      await takeTurnOf(tx, owner);
      await refuseFlood(tx, owner, nowMs);
      const at = new Date(nowMs).toISOString();
      await insertFile(tx, { ...facts, id, keyHash: hashSecret(key), workspaceId, owner, at });
    });
  } catch (error) {
    await storage.remove(id);
    throw error;
  }
  const { name, type, sizeBytes, width, height } = facts;
  return { id, key, name, type, sizeBytes, ...(width && height ? { width, height } : {}) };
}

const shownPictures = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
const noPicture = () => new Refusal('file.type-refused', { detail: 'That is no picture.' });

const isDiskFull = (error: unknown) =>
  error instanceof Error && ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code));

const diskFull = () =>
  new Refusal('store.full', { detail: 'The disk that holds the files is full; free space and try again.' });
