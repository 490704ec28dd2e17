import type { ContactId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const contactKey = (workspaceId: string, id: ContactId) => ['contacts', workspaceId, id] as const;

/** What is known of a customer. */
export function useContact(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: contactKey(workspaceId, contactId),
    queryFn: ({ signal }) => client.call('getContact', { params: { workspaceId, contactId }, signal }),
  });
}

/** The orders of a customer; `connected` is false where no shop is. */
export function useOrders(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: ['orders', workspaceId, contactId],
    queryFn: ({ signal }) => client.call('listOrders', { params: { workspaceId, contactId }, signal }),
    retry: false,
  });
}
