import type { Attachment, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { hashSecret } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type FileRow, listFiles } from './store.ts';

/** The attachments as they are stored; refuses with `file.unknown` one of another workspace, without its key, or told otherwise than it is. */
export async function checkAttachments(
  query: Query,
  workspaceId: WorkspaceId,
  attachments: readonly Attachment[],
): Promise<Attachment[]> {
  if (attachments.length === 0) return [];
  const rows = await listFiles(
    query,
    workspaceId,
    attachments.map(({ id }) => id),
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  return attachments.map((told) => {
    const row = stored.get(told.id);
    if (!row || !isTrue(told, row))
      throw new Refusal('file.unknown', { detail: `There is no file ${told.id}.` });
    return asStored(told.key, row);
  });
}

function isTrue(told: Attachment, row: FileRow): boolean {
  if (hashSecret(told.key) !== row.keyHash) return false;
  const isSized = (told.width ?? row.width) === row.width && (told.height ?? row.height) === row.height;
  return isSized && told.name === row.name && told.type === row.type && told.sizeBytes === row.sizeBytes;
}

const asStored = (key: string, { id, name, type, sizeBytes, width, height }: FileRow): Attachment => ({
  ...{ id, key, name, type, sizeBytes },
  ...(width && height ? { width, height } : {}),
});
