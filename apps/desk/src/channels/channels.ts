import type { ChannelAccount, ChannelName } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const channelsKey = (workspaceId: string) => ['channels', workspaceId] as const;

/** The connected websites. */
export function useChannels() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: channelsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listChannels', { params: { workspaceId }, signal }),
    select: ({ data }): ChannelAccount[] => data,
  });
}

/** Every channel by its name, websites and connected accounts alike; those that were removed too. */
export function useChannelNames() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...channelsKey(workspaceId), 'names'],
    queryFn: ({ signal }) => client.call('listChannelNames', { params: { workspaceId }, signal }),
    select: ({ data }): ChannelName[] => data,
  });
}

/** The channels that customers can write from now. */
export const useLiveChannels = (): ChannelName[] =>
  (useChannelNames().data ?? []).filter(({ isRemoved }) => !isRemoved);
