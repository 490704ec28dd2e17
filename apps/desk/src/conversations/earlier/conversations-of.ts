import type { ContactId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';

const keyOf = (workspaceId: string, contactId: ContactId) =>
  ['conversations', workspaceId, 'of', contactId] as const;

/** Asks for a customer's conversations again, where something has become of them. */
export const refreshConversationsOf = (workspaceId: string, contactId: ContactId) =>
  void queries.invalidateQueries({ queryKey: keyOf(workspaceId, contactId) });

/** All conversations of a customer, open and closed, the newest first. */
export function useConversationsOf(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: keyOf(workspaceId, contactId),
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
