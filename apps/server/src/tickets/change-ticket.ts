import type {
  Asked,
  ConversationState,
  Ticket,
  TicketId,
  TicketState,
  ticketEndpoints,
} from '@parley/contract';
import { maySee } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getTicket } from './get-ticket.ts';
import { keepTicket } from './keep-tickets.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import type { TicketRoom } from './room.ts';
import { effectOf, hasTicket } from './rules.ts';
import { findTicket } from './store.ts';

type Wanted = Asked<typeof ticketEndpoints.changeTicket>['body'];

/** Changes a ticket as the caller saw it; who changes what has moved on since is refused, and looks again. */
export async function changeTicket(
  { kernel, conversations, dueRules }: TicketRoom,
  caller: AgentCaller,
  id: TicketId,
  { version, ...change }: Wanted,
): Promise<Ticket> {
  const { workspaceId, agentId } = caller;
  const store = kernel.database.in(workspaceId);
  const { conversationId } = await getTicket(store, caller, id);
  await refuseStrangers(store, workspaceId, change);
  const rules = await dueRules(workspaceId);
  const verdict = await conversations.log.append({
    ...{ workspaceId, conversationId },
    decide: (state) => {
      const ticket = ticketFor(caller, state, id);
      if (ticket.version !== version)
        throw new Refusal('object.changed', { detail: 'Somebody else has changed it; look again.' });
      const effect = effectOf(ticket, change, rules, isoNow(kernel.clock));
      if (!effect) return [];
      const body = { kind: 'ticket-changed', ticketId: id, number: ticket.number, ...effect } as const;
      return [{ author: { kind: 'agent', id: agentId }, body }];
    },
  });
  await keepTicket(kernel, store, verdict.state, id);
  const changed = await findTicket(store, caller, id);
  if (!changed) throw new Refusal('object.not-found');
  return changed;
}

/** The ticket as the log has it, if the caller may see it by now. */
function ticketFor(caller: AgentCaller, state: ConversationState, id: TicketId): TicketState {
  const ticket = state.tickets.find((each) => each.id === id);
  if (!ticket || !(maySee(caller, state) || hasTicket(caller, ticket))) throw new Refusal('object.not-found');
  return ticket;
}
