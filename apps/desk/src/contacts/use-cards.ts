import type { Contact } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

/** What other systems know of a customer, asked once, and again when the customer proves something more. */
export function useCards({ id: contactId, identities }: Contact) {
  const { workspaceId } = useSeat();
  const proven = identities
    .filter(({ verified, codeProvenAt }) => verified || codeProvenAt !== null)
    .map(({ id, codeProvenAt }) => `${id} ${codeProvenAt ?? ''}`);
  return useQuery({
    queryKey: ['cards', workspaceId, contactId, proven.toSorted()],
    queryFn: ({ signal }) => client.call('listCards', { params: { workspaceId, contactId }, signal }),
    select: ({ data }) => data,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
