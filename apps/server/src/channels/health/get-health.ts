import { type ChannelAccountId, type ChannelHealth, problemClass } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { getLive } from '../accounts/connect-account.ts';
import type { HostRoom } from '../host-room.ts';
import { listBreaks } from './breaks-store.ts';
import {
  countWaiting,
  findLast,
  listCounts,
  listCursors,
  listGaps,
  listTokens,
  listWriters,
} from './store.ts';

/** How an account is doing, from what was counted and what waits. */
export async function getHealth(
  room: HostRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
): Promise<ChannelHealth> {
  const { row } = await getLive(room, caller, id);
  await room.counts.save();
  const store = room.kernel.database.in(caller.workspaceId);
  const [counts, waiting, lastEventAt, lastSentAt, tokens, cursors, gaps, writers, breaks] =
    await Promise.all([
      listCounts(store, id),
      countWaiting(store, id),
      findLast(store, id, 'told'),
      findLast(store, id, 'sent'),
      listTokens(store, id),
      listCursors(store, id),
      listGaps(store, id),
      listWriters(store, id),
      listBreaks(store, id),
    ]);
  const of = (what: string) => counts.find((each) => each.what === what);
  return {
    ...{ status: row.status, statusReason: row.statusReason, lastEventAt, lastSentAt },
    refusedCalls: of('refused')?.count ?? 0,
    lastRefusal: of('refused')?.detail ?? null,
    failures: counts.flatMap(({ what, count, lastAt }) => {
      const kind = problemClass.safeParse(what.replace(/^failed:/, ''));
      return what.startsWith('failed:') && kind.success ? [{ class: kind.data, count, lastAt }] : [];
    }),
    unknown: of('unknown')?.count ?? 0,
    ...waiting,
    ...{ tokens, cursors, gaps, writers, breaks },
  };
}
