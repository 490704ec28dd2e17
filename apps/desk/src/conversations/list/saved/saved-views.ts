import type { ConversationFilter, SavedView, SavedViewId, TeamId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../shell/client.ts';
import { queries } from '../../../shell/queries.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { isSaved, type ListId, mentionFilter } from '../../views.ts';

export const viewsKey = (workspaceId: string) => ['views', workspaceId] as const;
const numbersKey = (workspaceId: string) => [...viewsKey(workspaceId), 'counts'] as const;
const countMs = 20_000;

/** The saved views one may use. */
export function useSavedViews(): readonly SavedView[] {
  const { workspaceId } = useSeat();
  return (
    useQuery({
      queryKey: viewsKey(workspaceId),
      queryFn: ({ signal }) => client.call('listViews', { params: { workspaceId }, signal }),
      select: ({ data }) => data,
    }).data ?? []
  );
}

export const useSavedView = (id: ListId): SavedView | undefined =>
  useSavedViews().find((view) => view.id === id);

/** A saved view from what is loaded, outside of components. */
export const findSavedView = (workspaceId: string, id: SavedViewId): SavedView | undefined =>
  queries.getQueryData<{ data: SavedView[] }>(viewsKey(workspaceId))?.data.find((view) => view.id === id);

/** How many conversations each pinned view holds. */
export function useViewCounts(isWanted: boolean): ReadonlyMap<SavedViewId, number> {
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: numbersKey(workspaceId),
    enabled: isWanted,
    queryFn: ({ signal }) => client.call('countViews', { params: { workspaceId }, signal }),
    select: (answer) => new Map(answer.data.map(({ id, count }) => [id, count])),
    refetchInterval: countMs,
  });
  return data ?? new Map();
}

/** Whether time alone lets conversations enter or leave. */
export const dependsOnTime = ({ all }: ConversationFilter): boolean =>
  all.some(({ field }) => field === 'waiting' || field === 'activity');

/** What a list means as a filter, so that all of it can be changed at once; undefined while a saved view is not loaded. */
export function filterOf(
  view: ListId,
  teamId: TeamId | undefined,
  saved: SavedView | undefined,
): ConversationFilter | undefined {
  if (isSaved(view)) return saved?.filter;
  const team: ConversationFilter['all'] = teamId ? [{ field: 'team', in: [teamId] }] : [];
  const open: ConversationFilter['all'][number] = { field: 'status', in: ['open', 'snoozed'] };
  switch (view) {
    case 'mentions':
      return mentionFilter;
    case 'mine':
      return { all: [open, { field: 'agent', in: ['me'] }, ...team] };
    case 'queue':
      return { all: [{ field: 'status', in: ['open'] }, { field: 'owner', in: ['queue'] }, ...team] };
    case 'bot':
      return { all: [open, { field: 'owner', in: ['bot'] }, ...team] };
    case 'all':
      return { all: [open, ...team] };
    case 'closed':
      return { all: [{ field: 'status', in: ['closed'] }, ...team] };
  }
}
