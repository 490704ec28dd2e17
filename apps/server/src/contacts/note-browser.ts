import type { ContactId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { hashSecret } from '../kernel/ids.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteSign } from './merge/propose.ts';

/** Notes that two contacts came by one browser, one after the other: known by the token that the first had there. */
export async function noteBrowser(
  room: MergeRoom,
  tx: Tx,
  about: { workspaceId: WorkspaceId; contactId: ContactId; at: string },
  before: ContactId,
  token: string,
): Promise<void> {
  const sign = { kind: 'browser' as const, value: hashSecret(token) };
  await noteSign(room, tx, { ...about, contactId: before }, sign);
  await noteSign(room, tx, about, sign);
}
