import type { ChannelAccountId } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { HostRoom } from '../host-room.ts';
import { findUserOf } from '../people/store.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';

/** Tells the vendor that somebody has read what the customer wrote, where it shows that; a failure is not tried again, since the next reading says it anew. */
export function markRead(room: HostRoom, own: Set<ChannelAccountId>): Reaction {
  return {
    name: 'mark-read',
    wants: ({ author, body }, { channelAccountId }) =>
      body.kind === 'read' && author.kind === 'agent' && !own.has(channelAccountId),
    async run(_entry, { channelAccountId, contactId }) {
      const live = await room.accounts.find(channelAccountId);
      if (!live) return void own.add(channelAccountId);
      if (!live.channel.markRead || live.row.status !== 'on' || live.row.removedAt !== null) return;
      const user = await findUserOf(room.kernel.database.system, channelAccountId, contactId);
      if (!user?.lastVendorId) return;
      const to = { user: user.user, ...(user.thread ? { thread: user.thread } : {}) };
      try {
        await live.channel.markRead(user.lastVendorId, to, live.account, toolsFor(room, live).tools);
      } catch (error) {
        room.kernel.logger.debug({ error, account: channelAccountId }, 'a reading could not be told');
      }
    },
  };
}
