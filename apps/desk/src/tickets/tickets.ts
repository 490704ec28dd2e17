import { type ContactId, isUnsettled, type Ticket, type TicketId } from '@parley/contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { queryOf, type TicketFilter } from './ticket-filter.ts';

export const ticketsKey = (workspaceId: string) => ['tickets', workspaceId] as const;

/** The tickets of a customer, those that wait for somebody first. */
export function useTicketsOf(contactId: ContactId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...ticketsKey(workspaceId), 'of', contactId],
    queryFn: ({ signal }) =>
      client.call('listTickets', { params: { workspaceId }, query: { contactId, limit: 50 }, signal }),
    select: ({ data }) =>
      data.toSorted((a, b) => Number(isUnsettled(b.status)) - Number(isUnsettled(a.status))),
  });
}

/** The tickets of the workspace page by page, searched and narrowed. */
export function useTickets(filter: TicketFilter) {
  const { workspaceId } = useSeat();
  const query = queryOf(filter);
  const list = useInfiniteQuery({
    queryKey: [...ticketsKey(workspaceId), 'list', query],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listTickets', {
        params: { workspaceId },
        query: { ...query, limit: 50, ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
  const tickets = useMemo<Ticket[]>(() => list.data?.pages.flatMap((page) => page.data) ?? [], [list.data]);
  return { ...list, tickets };
}

/** One ticket with its history. */
export function useTicket(ticketId: TicketId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...ticketsKey(workspaceId), 'one', ticketId],
    queryFn: ({ signal }) => client.call('getTicket', { params: { workspaceId, ticketId }, signal }),
  });
}

/** How many tickets wait for the reader, and how many of them are past their time; none until it is known. */
export function useTicketCounts(): { mine: number; overdue: number } {
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: [...ticketsKey(workspaceId), 'counts'],
    queryFn: ({ signal }) => client.call('countTickets', { params: { workspaceId }, signal }),
  });
  return data ?? { mine: 0, overdue: 0 };
}
