import { packEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { exportPack } from './export-pack.ts';
import { installPack, previewPack } from './install-pack.ts';
import { readPack } from './read-pack.ts';
import { removePack, showPack } from './remove-pack.ts';
import type { PackRoom } from './room.ts';
import { listPackRows } from './store.ts';

export const packRoutes = (room: PackRoom): Route[] => [
  route(endpoints.listPacks, async (_asked, { workspaceId }) => ({
    data: await listPackRows(room.kernel.database.in(workspaceId), workspaceId),
  })),
  route(endpoints.previewPack, ({ body }, caller) => previewPack(room, caller, readPack(body.file))),
  route(endpoints.installPack, ({ body }, { workspaceId, agentId: actor }) =>
    installPack(room, { workspaceId, actor }, readPack(body.file), body.replace),
  ),
  route(endpoints.exportPack, ({ body }, { workspaceId }) => exportPack(room, workspaceId, body)),
  route(endpoints.getPack, ({ params }, { workspaceId }) => showPack(room, workspaceId, params.packId)),
  route(endpoints.removePack, ({ params }, { workspaceId, agentId: actor }) =>
    removePack(room, { workspaceId, actor }, params.packId),
  ),
];
