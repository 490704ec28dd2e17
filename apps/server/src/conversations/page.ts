import {
  type ContactId,
  type ConversationFilter,
  type ConversationRow,
  type ListOrder,
  moment,
  type TeamId,
  type View,
} from '@parley/contract';
import { z } from 'zod';
import type { Query } from '../kernel/database/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { Viewer } from './access.ts';
import { packCursor, parseCursor } from './cursor.ts';
import { listFiltered } from './filter/store.ts';
import { type After, listOfPerson, listView, type NamedState } from './store.ts';

const afterShape = z.object({ at: moment, id: z.string().max(100), priority: z.int().min(0).max(3) });
const markShape = afterShape.extend({ at: z.union([moment, z.literal('infinity')]) });

export const rowOf = ({ state, contactName, contactPicture }: NamedState): ConversationRow => ({
  ...state,
  contactName,
  ...(contactPicture ? { contactPicture } : {}),
});

/** A page of one view, or of the conversations of one person that the viewer may see. */
export async function pageOfView(
  query: Query,
  viewer: Viewer,
  asked: {
    view: View;
    limit: number;
    cursor?: string | undefined;
    teamId?: TeamId | undefined;
    contactId?: ContactId | undefined;
  },
) {
  const after = parseCursor<After>(asked.cursor, afterShape);
  const wanted = { limit: asked.limit + 1, after };
  const found = asked.contactId
    ? await listOfPerson(query, viewer, asked.contactId, wanted)
    : await listView(query, asked.view, viewer, { ...wanted, teamId: asked.teamId });
  const data = found.slice(0, asked.limit).map(rowOf);
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  const end = last && {
    at: asked.view === 'queue' && !asked.contactId ? last.queuedSince : last.lastEntryAt,
    id: last.id,
    priority: last.priority,
  };
  return { data, next_cursor: hasMore ? packCursor(end) : null, has_more: hasMore };
}

/** A view as a filter, for where it is sorted otherwise than views are. */
export function filterOfView(view: View, teamId: TeamId | undefined): ConversationFilter {
  const team: ConversationFilter['all'] = teamId ? [{ field: 'team', in: [teamId] }] : [];
  return { all: [...conditionsOf[view], ...team] };
}

const open: ConversationFilter['all'][number] = { field: 'status', in: ['open', 'snoozed'] };
const conditionsOf: Readonly<Record<View, ConversationFilter['all']>> = {
  mine: [open],
  queue: [
    { field: 'status', in: ['open'] },
    { field: 'owner', in: ['queue'] },
  ],
  bot: [open, { field: 'owner', in: ['bot'] }],
  all: [open],
  closed: [{ field: 'status', in: ['closed'] }],
};

/** A page of what matches a filter, in any order. */
export async function pageOfFiltered(
  query: Query,
  caller: AgentCaller,
  asked: {
    filter: ConversationFilter;
    order: ListOrder;
    limit: number;
    cursor?: string | undefined;
    nowMs: number;
    isOwn?: boolean;
  },
) {
  const { workspaceId } = caller;
  const { filter, order, limit, nowMs, isOwn = false } = asked;
  const after = parseCursor(asked.cursor, markShape);
  const found = await listFiltered(
    query,
    { workspaceId, viewer: caller, filter, nowMs, isOwn },
    { order, after, limit: limit + 1 },
  );
  const data = found.slice(0, limit).map(rowOf);
  const last = data.at(-1);
  const hasMore = found.length > limit;
  const mark = last && {
    at:
      order === 'waiting'
        ? (last.waitingSince ?? 'infinity')
        : order === 'due'
          ? (found[data.length - 1]?.dueAt ?? 'infinity')
          : last.lastEntryAt,
    id: last.id,
    priority: last.priority,
  };
  return { data, next_cursor: hasMore ? packCursor(mark) : null, has_more: hasMore };
}
