import type { InstalledPack, PackFile, PackInstallation, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackEditor } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import { installPack } from './install-pack.ts';
import type { PackPorts } from './room.ts';
import { packRoutes } from './routes.ts';
import { listPackRows } from './store.ts';

export { checksumOf } from './checksum.ts';
export { sealPack } from './export-pack.ts';
export type { PackPorts } from './room.ts';

/** Content that travels from workspace to workspace: installed, upgraded and removed as one. */
export interface Packs {
  routes: Route[];
  list(workspaceId: WorkspaceId): Promise<InstalledPack[]>;
  install(editor: PackEditor, file: PackFile): Promise<PackInstallation>;
}

export function createPacks(kernel: Kernel, ports: PackPorts): Packs {
  const room = { kernel, ports };
  return {
    routes: packRoutes(room),
    list: (workspaceId) => listPackRows(kernel.database.in(workspaceId), workspaceId),
    install: (editor, file) => installPack(room, editor, file),
  };
}
