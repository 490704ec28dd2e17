import type { ChannelAccountId } from '@parley/contract';
import { type News, type NoticesRoom, tell } from './push/send-notice.ts';
import { listAdministrators, listReaders, type TroubleNews, takeTroubleNews } from './push/store.ts';

/** Tells who administers a workspace as soon as somebody says that one of its channels changed. */
export function tellAdministrators(room: NoticesRoom): void {
  const { events, logger } = room.kernel;
  events.subscribe(({ subject, objectId }) => {
    if (subject !== 'channels' || !objectId) return;
    void tellOfTroubles(room, objectId as ChannelAccountId).catch((error: unknown) =>
      logger.warn({ error }, 'administrators could not be told of a channel and will be later'),
    );
  });
}

/** Tells of each trouble of a channel once when it begins and once when it is over; of one account, or of all. */
export async function tellOfTroubles(room: NoticesRoom, id: ChannelAccountId | null = null): Promise<void> {
  const { system } = room.kernel.database;
  const isTold = await system.transaction(async (tx) => {
    const all = (await takeTroubleNews(tx, id)).filter(({ isStale }) => !isStale);
    for (const trouble of all) {
      const readers = await listReaders(tx, await listAdministrators(tx, trouble.workspaceId));
      await tell(room, readers, newsOf(trouble), keyOf(trouble), tx);
    }
    return all.length > 0;
  });
  if (isTold) room.kernel.jobs.nudge();
}

const newsOf = ({ id, workspaceId, name, what, detail, isOver }: TroubleNews): News => ({
  ...{ kind: isOver ? 'channel-well' : `channel-${what}`, workspaceId, tag: `channel:${id}:${what}` },
  ...{ path: `/${workspaceId}/settings/channels?account=${id}`, contactName: name },
  text: isOver ? '' : detail,
});

const keyOf = ({ id, what, beganAt, isOver }: TroubleNews) =>
  `channel:${id}:${what}:${beganAt}:${isOver ? 'over' : 'begun'}`;
