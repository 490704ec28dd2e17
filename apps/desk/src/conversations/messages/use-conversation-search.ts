import type { ConversationRow } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

const mostShown = 30;
const mostContacts = 6;

/** Conversations by who the customer is: the open ones where nothing is asked, else those of the customers that a search finds, newest first. */
export function useConversationSearch(query: string) {
  const { workspaceId } = useSeat();
  const wanted = useDeferredValue(query.trim());
  const params = { workspaceId };
  return useQuery({
    queryKey: ['conversations', workspaceId, 'to-forward', wanted],
    placeholderData: keepPreviousData,
    // whoever came meanwhile can be chosen too
    refetchOnMount: 'always',
    queryFn: async ({ signal }): Promise<ConversationRow[]> => {
      if (wanted === '') {
        const page = await client.call('listConversations', { params, query: { limit: mostShown }, signal });
        return page.data;
      }
      const contacts = await client.call('listContacts', {
        params,
        query: { q: wanted, limit: mostContacts },
        signal,
      });
      const pages = await Promise.all(
        contacts.data.map(({ id: contactId }) =>
          client.call('listConversations', { params, query: { contactId, limit: 5 }, signal }),
        ),
      );
      return pages
        .flatMap((page) => page.data)
        .toSorted((a, b) => b.lastEntryAt.localeCompare(a.lastEntryAt))
        .slice(0, mostShown);
    },
  }).data;
}
