import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type ChannelRow, findChannelForUpdate } from './store.ts';

/** The channel, held until the transaction ends; refuses with `object.not-found`. */
export async function getChannelForUpdate(
  tx: Tx,
  workspaceId: WorkspaceId,
  id: ChannelAccountId,
): Promise<ChannelRow> {
  const row = await findChannelForUpdate(tx, workspaceId, id);
  if (!row) throw new Refusal('object.not-found');
  return row;
}
