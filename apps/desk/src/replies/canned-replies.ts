import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const cannedKey = (workspaceId: string) => ['canned-replies', workspaceId] as const;
export const templatesKey = (workspaceId: string) => ['templates', workspaceId] as const;

/** Canned replies: everybody's, those of one's teams, and one's own. */
export function useCannedReplies() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: cannedKey(workspaceId),
    queryFn: ({ signal }) => client.call('listCannedReplies', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** The message templates of the channels. */
export function useTemplates() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: templatesKey(workspaceId),
    queryFn: ({ signal }) => client.call('listMessageTemplates', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}
