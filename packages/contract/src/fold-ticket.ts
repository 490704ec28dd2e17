import type { BodyOf, Entry } from './entry.ts';
import { sleepsFrom } from './sleeps.ts';
import type { TicketChange, TicketState } from './ticket.ts';
import { isResting } from './ticket-due.ts';

/** The tickets after one more was opened. */
export const withTicket = (
  tickets: readonly TicketState[],
  { seq, at, author }: Entry,
  { ticketId: id, number, title, priority, ...given }: BodyOf<'ticket-opened'>,
): TicketState[] => [
  ...tickets,
  {
    ...{ id, number, title, status: 'new', priority },
    ...{ orderNo: given.orderNo ?? null, teamId: given.teamId ?? null, agentId: given.agentId ?? null },
    ...{ dueAt: given.dueAt ?? null, isDueByHand: given.isDueByHand ?? false, rests: [] },
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
    ticket.id === ticketId
      ? { ...restedTicket(changedTicket(ticket, change), at), changedAt: at, version: seq }
      : ticket,
  );

/** The ticket, with a rest begun or ended at a moment as its status has it. */
export const restedTicket = (ticket: TicketState, at: string): TicketState => ({
  ...ticket,
  rests: sleepsFrom(ticket.rests, at, isResting(ticket.status)),
});

type Changing = Pick<TicketState, keyof TicketState & keyof TicketChange>;
/** The ticket with what is said of it in place of what it was. */
export const changedTicket = <T extends Changing & Pick<TicketState, 'isDueByHand'>>(
  ticket: T,
  change: TicketChange & { isDueByHand?: boolean | undefined },
): T => ({
  ...ticket,
  title: change.title ?? ticket.title,
  status: change.status ?? ticket.status,
  priority: change.priority ?? ticket.priority,
  orderNo: change.orderNo === undefined ? ticket.orderNo : change.orderNo,
  teamId: change.teamId === undefined ? ticket.teamId : change.teamId,
  agentId: change.agentId === undefined ? ticket.agentId : change.agentId,
  dueAt: change.dueAt === undefined ? ticket.dueAt : change.dueAt,
  isDueByHand: change.isDueByHand ?? ticket.isDueByHand,
});
