import type { BodyOf, Entry } from './entry.ts';
import type { TicketChange, TicketState } from './ticket.ts';

/** The tickets after one more was opened. */
export const withTicket = (
  tickets: readonly TicketState[],
  { seq, at, author }: Entry,
  { ticketId: id, number, title, priority, orderNo, teamId, agentId }: BodyOf<'ticket-opened'>,
): TicketState[] => [
  ...tickets,
  {
    ...{ id, number, title, status: 'new', priority },
    ...{ orderNo: orderNo ?? null, teamId: teamId ?? null, agentId: agentId ?? null },
    openedBy: author.kind === 'agent' ? author.id : null,
    ...{ openedAt: at, changedAt: at, version: seq },
  },
];

/** The tickets after one of them was changed. */
export const withTicketChange = (
  tickets: readonly TicketState[],
  { seq, at }: Entry,
  { ticketId, ...change }: BodyOf<'ticket-changed'>,
): TicketState[] =>
  tickets.map((ticket) =>
    ticket.id === ticketId ? { ...changedTicket(ticket, change), changedAt: at, version: seq } : ticket,
  );

/** The ticket with what is said of it in place of what it was. */
export const changedTicket = (ticket: TicketState, change: TicketChange): TicketState => ({
  ...ticket,
  title: change.title ?? ticket.title,
  status: change.status ?? ticket.status,
  priority: change.priority ?? ticket.priority,
  orderNo: change.orderNo === undefined ? ticket.orderNo : change.orderNo,
  teamId: change.teamId === undefined ? ticket.teamId : change.teamId,
  agentId: change.agentId === undefined ? ticket.agentId : change.agentId,
});
