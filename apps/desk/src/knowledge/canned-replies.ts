import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const cannedKey = (workspaceId: string) => ['canned-replies', workspaceId] as const;

/** Canned replies, shared and own. */
export function useCannedReplies() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: cannedKey(workspaceId),
    queryFn: ({ signal }) => client.call('listCannedReplies', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}
