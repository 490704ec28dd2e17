import { type ContactId, moment, type TimelineItem } from '@parley/contract';
import { z } from 'zod';
import { listMerges, showContact } from '../contacts/index.ts';
import { packCursor, parseCursor } from '../conversations/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { ProfileRoom } from './room.ts';
import { type Before, listSaid, listVisited, placeOf } from './timeline-store.ts';

const beforeShape = z.object({ at: moment, id: z.string().max(100) });
const mostMerges = 100;

/** What happened with a person, newest first, as far as the agent may see it; refuses with `object.not-found`. */
export async function showTimeline(
  { kernel, ports }: ProfileRoom,
  caller: AgentCaller,
  id: ContactId,
  asked: { cursor?: string | undefined; limit: number },
) {
  const query = kernel.database.in(caller.workspaceId);
  await showContact(query, caller, id);
  const before: Before | undefined = parseCursor(asked.cursor, beforeShape);
  const ids = await ports.contacts.personOf(query, caller.workspaceId, id);
  const most = asked.limit + 1;
  const [said, visits, merges] = await Promise.all([
    listSaid(query, caller, ids, before, most),
    listVisited(query, ids, before, most),
    listMerges(query, ids, mostMerges),
  ]);
  const items: Placed[] = [
    ...said.map((each) => ({
      id: placeOf(each.entry),
      item: { kind: 'entry' as const, at: each.entry.at, ...each },
    })),
    ...visits.map((visit) => ({ id: visit.id, item: { kind: 'visit' as const, at: visit.beganAt, visit } })),
    ...merges.map((merge) => ({ id: merge.id, item: { kind: 'merge' as const, at: merge.at, merge } })),
  ];
  const found = items.filter((each) => !before || isBefore(each, before)).toSorted(newestFirst);
  const data = found.slice(0, asked.limit);
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  return {
    data: data.map(({ item }) => item),
    has_more: hasMore,
    next_cursor: hasMore && last ? packCursor({ at: last.item.at, id: last.id }) : null,
  };
}

interface Placed {
  id: string;
  item: TimelineItem;
}
const isBefore = ({ id, item }: Placed, before: Before) =>
  item.at < before.at || (item.at === before.at && id < before.id);
const newestFirst = (a: Placed, b: Placed) => b.item.at.localeCompare(a.item.at) || (a.id < b.id ? 1 : -1);
