import type { ChannelAccountId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { settleTroubles } from './troubles-store.ts';

const lookSeconds = 60;

/** Keeps what is wrong with accounts: at once where somebody says that one changed, and every minute for what nobody says, such as silence. */
export function keepTroubles({ kernel }: { kernel: Kernel }): {
  findTroubles(id?: ChannelAccountId): Promise<void>;
} {
  const findTroubles = (id: ChannelAccountId | null = null) =>
    kernel.database.system.transaction(async (tx) => {
      for (const { id: objectId, workspaceId } of await settleTroubles(tx, id))
        await kernel.events.announce(tx, { workspaceId, subject: 'channels', objectId });
    });
  kernel.jobs.every(lookSeconds, 'find-channel-troubles', findTroubles);
  kernel.events.subscribe(({ subject, objectId }) => {
    if (subject !== 'channels' || !objectId) return;
    void findTroubles(objectId as ChannelAccountId).catch((error: unknown) =>
      kernel.logger.warn({ error, account: objectId }, 'what is wrong with a channel could not be kept'),
    );
  });
  return { findTroubles };
}
