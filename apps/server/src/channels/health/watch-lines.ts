import { VendorRefused } from '@parley/channels';
import type { AccountRow, LiveAccount } from '../accounts/account.ts';
import { markFailing } from '../accounts/mark-failing.ts';
import type { HostRoom } from '../host-room.ts';
import { noteBreak, noteLine } from './breaks-store.ts';

const lineSeconds = 20;

/**
 * The room as whoever holds lines to vendors needs it. An account that its vendor lets in no more while it listens is failing, though it sends nothing;
 * until when a line stood is kept, so that it can be said how long none did, and what was found of that time.
 */
export function watchLines(room: HostRoom): HostRoom {
  const watched = (live: LiveAccount): LiveAccount => {
    const { channel, row } = live;
    const listen = channel.listen?.bind(channel);
    if (!listen) return live;
    return {
      ...live,
      channel: {
        ...channel,
        listen: async (listening, account, tools) => {
          const standing = watchLine(room, row);
          try {
            await listen({ ...listening, standsAgain: standing.begin }, account, tools);
          } catch (error) {
            if (error instanceof VendorRefused && error.problem.class === 'auth' && !listening.signal.aborted)
              await markFailing(room, row, error.problem);
            throw error;
          } finally {
            await standing.end();
          }
        },
      },
    };
  };
  const find: HostRoom['accounts']['find'] = async (id) => {
    const live = await room.accounts.find(id);
    return live && watched(live);
  };
  return { ...room, accounts: { ...room.accounts, find } };
}

/** Notes of a line that stands that it does, from when its channel says so. */
function watchLine({ kernel }: HostRoom, { id, workspaceId }: AccountRow) {
  const { hot } = kernel.database;
  let noting: NodeJS.Timeout | undefined;
  let begun: Promise<void> | undefined;
  const complain = (error: unknown) =>
    kernel.logger.warn({ error, account: id }, 'how long a line to a vendor stood could not be kept');
  return {
    begin(found: number | null) {
      clearInterval(noting);
      noting = setInterval(() => void noteLine(hot, id).catch(complain), lineSeconds * 1000);
      const note = async () => {
        await noteBreak(hot, id, found);
        await hot.transaction((tx) =>
          kernel.events.announce(tx, { workspaceId, subject: 'channels', objectId: id }),
        );
      };
      begun = note().catch(complain);
    },
    async end() {
      clearInterval(noting);
      if (!begun) return;
      await begun;
      await noteLine(hot, id).catch(complain);
    },
  };
}
