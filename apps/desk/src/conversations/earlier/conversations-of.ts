import type { ContactId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

/** All conversations of a customer, open and closed, the newest first. */
export function useConversationsOf(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['conversations', workspaceId, 'of', contactId],
    queryFn: async ({ signal }) => {
      const page = await client.call('listConversations', {
        params: { workspaceId },
        // a contact's list holds the closed ones too, whatever the view
        query: { view: 'all', contactId, limit: 50 },
        signal,
      });
      return page.data.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
  });
}
