import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Attachment, WorkspaceId } from '@parley/contract';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { fakeClock, testKernel } from '../../kernel/testing/index.ts';
import { createFiles, openDiskStorage } from '../index.ts';
import { type FileRoom, type Upload, uploadFile } from '../upload-file.ts';

export type Uploading = Partial<Upload> & { in?: FileRoom };

/** Bytes as a network brings them. */
export const pieces = (bytes: Buffer, size = 64 * 1024): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );

/** The room over a fresh database and disk, with one workspace and an agent who uploads. */
export async function openRoom() {
  const clock = fakeClock();
  const kernel = await testKernel({ clock });
  const storage = await openDiskStorage(kernel.config.dataDir);
  const room: FileRoom = { kernel, storage };
  const workspaceId: WorkspaceId = newId('wsp');
  const { system } = kernel.database;
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Spruce', 'en')`);
  const owner = { kind: 'agent', id: newId('agt') } as const;
  const root = join(kernel.config.dataDir, 'files');
  return {
    ...{ kernel, clock, storage, room, workspaceId },
    files: createFiles(kernel, storage),
    upload: (name: string, body: Buffer | string, more: Uploading = {}) => {
      const { in: where = room, ...rest } = more;
      const file = async () => ({ name, stream: pieces(Buffer.from(body)) });
      return uploadFile(where, { workspaceId, owner, file, ...rest });
    },
    stored: ({ id }: Attachment) => readFile(join(root, id.slice(-2), id)),
    /** what lies where unfinished bytes lie */
    leftovers: () => readdir(join(root, 'work')),
    countRows: async () => (await system.find<{ n: number }>(sql`select count(*)::int as n from file`))?.n,
  };
}
export type Room = Awaited<ReturnType<typeof openRoom>>;
