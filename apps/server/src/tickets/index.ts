import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import { keepTickets } from './keep-tickets.ts';
import type { TicketPorts } from './room.ts';
import { ticketRoutes } from './routes.ts';

export { findTicketDueAt } from './store.ts';

/** What has to be done for a customer beyond the talk: opened from a conversation, and told in its log. */
export interface Tickets {
  routes: Route[];
}

export function createTickets(
  kernel: Kernel,
  conversations: Pick<Conversations, 'log' | 'agents' | 'reactor'>,
  { dueRules }: TicketPorts,
): Tickets {
  conversations.reactor.add(keepTickets(kernel));
  return { routes: ticketRoutes({ kernel, conversations, dueRules }) };
}
