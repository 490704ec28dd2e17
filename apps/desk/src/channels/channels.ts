import type { ChannelAccount } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const channelsKey = (workspaceId: string) => ['channels', workspaceId] as const;

/** The connected channels. */
export function useChannels() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: channelsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listChannels', { params: { workspaceId }, signal }),
    select: ({ data }): ChannelAccount[] => data,
  });
}
