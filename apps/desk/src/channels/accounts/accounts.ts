import type { ChannelKind, ConnectedAccount } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useLocale } from '../../words/index.ts';

export const accountsKey = (workspaceId: string) => ['channels', workspaceId, 'accounts'] as const;
export const accountHealthKey = (workspaceId: string, id: string) =>
  ['channels', workspaceId, 'health', id] as const;
export const keptEventsKey = (workspaceId: string, id: string) =>
  ['channels', workspaceId, 'kept', id] as const;

/** The connected accounts of every kind but websites; only administrators are told of them. */
export function useAccounts() {
  const { workspaceId, role } = useSeat();
  return useQuery({
    queryKey: accountsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listChannelAccounts', { params: { workspaceId }, signal }),
    enabled: mayAct(role, 'admin'),
    select: ({ data }): ConnectedAccount[] => data,
  });
}

/** The kinds that can be connected, in the reader's language. */
export function useKinds() {
  const { workspaceId } = useSeat();
  const locale = useLocale();
  return useQuery({
    queryKey: ['channel-kinds', workspaceId, locale],
    queryFn: ({ signal }) =>
      client.call('listChannelKinds', { params: { workspaceId }, query: { locale }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ data }): ChannelKind[] => data,
  });
}
