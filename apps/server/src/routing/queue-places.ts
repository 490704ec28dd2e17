import type { WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { listPlaces } from './store.ts';

const most = 1_000;

/** Where each waiting customer of a workspace stands, and about how long it will take: places ahead over customers taken an hour by the team of late; unknown where it took none. */
export async function queuePlaces(kernel: Kernel, workspaceId: WorkspaceId) {
  const rows = await listPlaces(kernel.database.in(workspaceId), most);
  return rows.map(({ id, contactId, position, servedPerHour }) => ({
    conversationId: id,
    contactId,
    place: { position, waitSeconds: servedPerHour ? Math.round((position / servedPerHour) * 3600) : null },
  }));
}
