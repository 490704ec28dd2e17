import type { ConversationId, ConversationRow, Counts, TeamId } from '@parley/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../shell/client.ts';
import { preferences, usePreference } from '../../shell/preferences.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { isSaved, type ListId, mentionFilter, mentions } from '../views.ts';
import { againAfterAnswer, askAnew } from './meanwhile.ts';
import { mergeRows, type RowsChange, type RowsPage, replaceRow, type Sorting } from './order.ts';
import { findSavedView } from './saved/saved-views.ts';

type Held = InfiniteData<RowsPage>;
export const listsKey = (workspaceId: string) => ['conversations', workspaceId, 'list'] as const;
export const listKey = (workspaceId: string, view: ListId, teamId?: TeamId) =>
  [...listsKey(workspaceId), view, teamId ?? null, isByDue(view) ? 'due' : null] as const;

/** Whether a view can be sorted by what is due: where people have nothing, nothing is. */
export const hasDue = (view: ListId) => view === 'mine' || view === 'queue' || view === 'all';
const isByDue = (view: ListId) => hasDue(view) && preferences().sortsByDue;
export const countsKey = (workspaceId: string) => ['conversations', workspaceId, 'counts'] as const;
export const rowKey = (workspaceId: string, id: ConversationId) =>
  ['conversations', workspaceId, 'one', id] as const;
const pageSize = 100;

/** One view of the inbox, page by page. */
export function useList(view: ListId, teamId?: TeamId, refetchMs: number | false = false) {
  const { workspaceId } = useSeat();
  usePreference('sortsByDue');
  const queryKey = listKey(workspaceId, view, teamId);
  const query = useInfiniteQuery({
    queryKey,
    refetchInterval: refetchMs,
    // A push would compare ten thousand rows in depth with themselves, fifty times a second.
    structuralSharing: false,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: RowsPage) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listConversations', {
        params: { workspaceId },
        query: {
          ...asked(view, teamId),
          limit: pageSize,
          ...(cursor ? { cursor } : {}),
        },
        signal,
      }),
  });
  const rows = useMemo(() => rowsOf(query.data?.pages ?? []), [query.data]);
  return { ...query, rows };
}

/** After a push the first page holds everything, each row once. */
function rowsOf(pages: readonly RowsPage[]): readonly ConversationRow[] {
  const [first, ...rest] = pages;
  if (first && rest.every((page) => page.data.length === 0)) return first.data;
  return unique(pages.flatMap((page) => page.data));
}

function asked(view: ListId, teamId: TeamId | undefined) {
  if (isSaved(view)) return { savedViewId: view };
  if (view === mentions) return { filter: JSON.stringify(mentionFilter) };
  return { view, teamId, ...(isByDue(view) ? { order: 'due' as const } : {}) };
}

/** A row may move to another page between two requests. */
const unique = (rows: ConversationRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()];

/** How many conversations each view holds. */
export function useCounts() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: countsKey(workspaceId),
    queryFn: ({ signal }) => client.call('countConversations', { params: { workspaceId }, signal }),
    // they are pushed; this is for what a push has missed
    refetchInterval: 60_000,
  }).data;
}

/** The row of one conversation, for what its log does not tell: the contact's name. */
export function useRow(id: ConversationId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: rowKey(workspaceId, id),
    queryFn: ({ signal }) =>
      client.call('getConversation', { params: { workspaceId, conversationId: id }, signal }),
    initialData: () => findRow(workspaceId, id),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** A row from whichever list has it. */
export function findRow(workspaceId: string, id: ConversationId): ConversationRow | undefined {
  for (const [, held] of queries.getQueriesData<Held>({ queryKey: listsKey(workspaceId) })) {
    for (const page of held?.pages ?? []) {
      const row = page.data.find((one) => one.id === id);
      if (row) return row;
    }
  }
  return undefined;
}

/** Puts pushed row versions into the list that is watched, and newer versions into the others. */
export function patchLists(workspaceId: string, watched: readonly unknown[] | null, change: RowsChange) {
  for (const [key, held] of queries.getQueriesData<Held>({ queryKey: listsKey(workspaceId) })) {
    if (!held) continue;
    const view = key[3] as ListId;
    const sorting = key[5] === 'due' ? 'due' : sortingOf(workspaceId, view);
    const isWatched = watched !== null && [3, 4, 5].every((at) => key[at] === watched[at]);
    const pages = isWatched
      ? mergeRows(held.pages, change, sorting)
      : change.rows.reduce(replaceRow, held.pages);
    queries.setQueryData<Held>(key, { ...held, pages });
  }
  for (const row of change.rows) patchRow(workspaceId, row);
  if (watched) againAfterAnswer(queries, watched, () => patchLists(workspaceId, watched, change));
}

function sortingOf(workspaceId: string, view: ListId): Sorting {
  if (isSaved(view)) return findSavedView(workspaceId, view)?.order ?? 'newest';
  return view === mentions ? 'newest' : view;
}

function patchRow(workspaceId: string, row: ConversationRow) {
  const key = rowKey(workspaceId, row.id);
  queries.setQueryData<ConversationRow>(key, (held) => (held && held.headSeq <= row.headSeq ? row : held));
}

export const setCounts = (workspaceId: string, counts: Counts) =>
  queries.setQueryData(countsKey(workspaceId), counts);

/** Asks for one list again. */
export const askListAgain = (key: readonly unknown[]) => askAnew(queries, key);

/** Asks for every list and number again, those on screen at once. */
export const askListsAgain = (workspaceId: string) =>
  queries.invalidateQueries({ queryKey: ['conversations', workspaceId] });
