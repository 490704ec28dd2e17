import type { ConversationState } from '@parley/contract';
import type { SpeechGuard } from '../conversations/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { HostRoom } from './host-room.ts';
import { findUserOf } from './people/store.ts';
import { windowNow } from './people/windows.ts';

/** Refuses an agent's words that the vendor would not take when they are to go out; what has no windows is always open, and templates go out without one. */
export async function refuseUnreachable(
  room: HostRoom,
  { channelAccountId, contactId }: ConversationState,
  { atMs, isTemplate }: Parameters<SpeechGuard>[1],
): Promise<void> {
  const live = await room.accounts.find(channelAccountId);
  if (!live) return;
  const user = await findUserOf(room.kernel.database.system, channelAccountId, contactId);
  if (!user || user.goneAt !== null)
    throw new Refusal('channel.recipient-gone', { detail: 'They can no longer be written to.' });
  const then = windowNow(live.can.windows, user, 'agent', atMs);
  if (then.isOpen || isTemplate) return;
  throw then.isUsedUp
    ? new Refusal('channel.quota-used', { detail: 'They must write again before more can be said.' })
    : new Refusal('channel.window-closed', { detail: 'They must write again first.' });
}
