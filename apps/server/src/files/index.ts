import type { Attachment, FileId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import { checkAttachments } from './check-attachments.ts';
import { copyFiles } from './copy-files.ts';
import { type OpenedFile, openFile, type Reader } from './open-file.ts';
import { fileRoutes } from './routes.ts';
import type { FileStorage } from './storage.ts';
import { type Owner, setWithdrawn } from './store.ts';
import { type Scan, type Upload, uploadFile } from './upload-file.ts';

export { openDiskStorage } from './disk-storage.ts';
export { fileHeaders } from './file-headers.ts';
export type { OpenedFile, Reader } from './open-file.ts';
export { createScan } from './scan-file.ts';
export type { ByteRange, FileStorage } from './storage.ts';
export type { Scan } from './upload-file.ts';

/** What people send beside their words. */
export interface Files {
  routes: Route[];
  /** The file with this id, for whoever knows its key; the stream must be consumed or destroyed. */
  open(id: string, key: string, reader?: Reader): Promise<OpenedFile | undefined>;
  /** Stores what somebody sent through a channel, by the same rules as an upload. */
  keep(upload: Upload): Promise<Attachment>;
  /** The attachments as they are stored; refuses with `file.unknown` what this workspace does not have just so. */
  attachmentsExist(
    query: Query,
    workspaceId: WorkspaceId,
    attachments: readonly Attachment[],
  ): Promise<Attachment[]>;
  /** The same bytes as files of their own. */
  copy(workspaceId: WorkspaceId, owner: Owner, attachments: readonly Attachment[]): Promise<Attachment[]>;
  /** From now on, only colleagues read these files, or everybody with the key again. */
  setWithdrawn(workspaceId: WorkspaceId, ids: readonly FileId[], isWithdrawn: boolean): Promise<void>;
}

export function createFiles(kernel: Kernel, storage: FileStorage, scan?: Scan): Files {
  const room = { kernel, storage, scan };
  return {
    routes: fileRoutes(room),
    open: (id, key, reader) => openFile(room, id, key, reader),
    keep: (upload) => uploadFile(room, upload),
    attachmentsExist: checkAttachments,
    copy: (workspaceId, owner, attachments) => copyFiles(room, workspaceId, owner, attachments),
    setWithdrawn: async (workspaceId, ids, isWithdrawn) =>
      void (await setWithdrawn(kernel.database.system, workspaceId, ids, isWithdrawn)),
  };
}
