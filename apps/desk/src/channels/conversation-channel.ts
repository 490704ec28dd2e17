import type { ConversationId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

/** What the channel of a conversation carries; undefined until it is known. */
export function useConversationChannel(id: ConversationId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['conversation-channel', workspaceId, id],
    queryFn: ({ signal }) =>
      client.call('getConversationChannel', { params: { workspaceId, conversationId: id }, signal }),
  }).data;
}
