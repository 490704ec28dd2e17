import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Attachment, WorkspaceId } from '@parley/contract';
import { hashSecret, newId, newSecret } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { checkAttachments } from './check-attachments.ts';
import { insertFile, listFiles, type Owner } from './store.ts';
import type { FileRoom } from './upload-file.ts';

/** The same bytes as files of their own, with keys of their own, so that what becomes of the one never touches the other. */
export async function copyFiles(
  room: FileRoom,
  workspaceId: WorkspaceId,
  owner: Owner,
  attachments: readonly Attachment[],
): Promise<Attachment[]> {
  const known = await checkAttachments(room.kernel.database.in(workspaceId), workspaceId, attachments);
  const copies: Attachment[] = [];
  for (const attachment of known) copies.push(await copyFile(room, workspaceId, owner, attachment));
  return copies;
}

async function copyFile(
  { kernel, storage }: FileRoom,
  workspaceId: WorkspaceId,
  owner: Owner,
  attachment: Attachment,
): Promise<Attachment> {
  const query = kernel.database.in(workspaceId);
  const [row] = await listFiles(query, workspaceId, [attachment.id]);
  const bytes = await storage.read(attachment.id);
  if (!row || !bytes) throw new Refusal('file.unknown', { detail: `There is no file ${attachment.id}.` });
  const nowMs = kernel.clock.now();
  const [id, key, path] = [newId('fil', nowMs), newSecret(), storage.workPath()];
  try {
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
    await storage.keep(id, path);
  } finally {
    await rm(path, { force: true });
  }
  const at = new Date(nowMs).toISOString();
  await insertFile(query, { ...row, id, keyHash: hashSecret(key), workspaceId, owner, at });
  return { ...attachment, id, key };
}
