import type { Ticket, TicketId, WholeTicket } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { hasTicket } from './rules.ts';
import { findTicket, listTicketEntries } from './store.ts';

/** The ticket, if the caller may see it: its conversation is theirs to see, or they have the ticket. Otherwise it looks as if there were none. */
export async function getTicket(query: Query, caller: AgentCaller, id: TicketId): Promise<Ticket> {
  const ticket = await findTicket(query, caller, id);
  if (!ticket || !(ticket.seesConversation || hasTicket(caller, ticket)))
    throw new Refusal('object.not-found');
  return ticket;
}

/** The same, with all that happened to it. */
export async function getWholeTicket(query: Query, caller: AgentCaller, id: TicketId): Promise<WholeTicket> {
  const ticket = await getTicket(query, caller, id);
  return { ticket, entries: await listTicketEntries(query, ticket.conversationId, id) };
}
