import type { ConnectorId } from '@parley/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const connectorsKey = (workspaceId: string) => ['connectors', workspaceId] as const;

/** The ways to other systems. */
export function useConnectors() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: connectorsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listConnectors', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** Which flows call which actions of a connector. */
export function useUses(connectorId: ConnectorId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...connectorsKey(workspaceId), connectorId, 'uses'],
    queryFn: ({ signal }) =>
      client.call('listConnectorUses', { params: { workspaceId, connectorId }, signal }),
    select: ({ data }) => data,
  });
}

/** What a connector was asked lately, page by page. */
export function useCalls(connectorId: ConnectorId) {
  const { workspaceId } = useSeat();
  return useInfiniteQuery({
    queryKey: [...connectorsKey(workspaceId), connectorId, 'calls'],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listConnectorCalls', {
        params: { workspaceId, connectorId },
        query: { limit: 50, ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
}
