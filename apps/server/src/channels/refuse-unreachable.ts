import type { ConversationState } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { HostRoom } from './host-room.ts';
import { findUserOf } from './people/store.ts';
import { windowNow } from './people/windows.ts';

/** Refuses an agent's words that the vendor would not take now; what has no windows is always open. */
export async function refuseUnreachable(
  room: HostRoom,
  { channelAccountId, contactId }: ConversationState,
): Promise<void> {
  const live = await room.accounts.find(channelAccountId);
  if (!live) return;
  const user = await findUserOf(room.kernel.database.system, channelAccountId, contactId);
  if (!user || user.goneAt !== null)
    throw new Refusal('channel.recipient-gone', { detail: 'They can no longer be written to.' });
  const now = windowNow(live.can.windows, user, 'agent', room.kernel.clock.now());
  if (now.isOpen) return;
  throw now.isUsedUp
    ? new Refusal('channel.quota-used', { detail: 'They must write again before more can be said.' })
    : new Refusal('channel.window-closed', { detail: 'They must write again first.' });
}
