import {
  type Asked,
  type ConversationId,
  type EntryBody,
  type Ticket,
  type TicketId,
  type ticketEndpoints,
  ticketLimits,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getTicket } from './get-ticket.ts';
import { keepTicket } from './keep-tickets.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import type { TicketRoom } from './room.ts';
import { firstDue } from './rules.ts';
import { takeNumber } from './store.ts';

type Wanted = Asked<typeof ticketEndpoints.openTicket>['body'];

/** Opens a ticket from a conversation that the caller may see; the same client id opens it once. */
export async function openTicket(
  { kernel, conversations, dueRules }: TicketRoom,
  caller: AgentCaller,
  conversationId: ConversationId,
  { clientId, ...draft }: Wanted,
): Promise<Ticket> {
  const store = kernel.database.in(caller.workspaceId);
  await conversations.agents.get(caller, conversationId);
  await refuseStrangers(store, caller.workspaceId, draft);
  const due = firstDue(draft, await dueRules(caller.workspaceId), isoNow(kernel.clock));
  const opened: EntryBody = {
    ...{ kind: 'ticket-opened', ticketId: newId('tkt', kernel.clock.now()) },
    ...{ number: await takeNumber(store, caller.workspaceId), ...draft, ...due },
  };
  const { entries, state } = await conversations.agents.act(
    caller,
    conversationId,
    ({ mergedInto, tickets }) => {
      if (mergedInto)
        throw new Refusal('conversation.merged', { detail: 'It goes on in another conversation.' });
      if (tickets.length >= ticketLimits.perConversation) throw new Refusal('ticket.too-many');
      return [{ author: { kind: 'agent', id: caller.agentId }, body: opened }];
    },
    clientId,
  );
  const id = openedAs(entries[0]?.body, draft.title);
  await keepTicket(kernel, store, state, id);
  return getTicket(store, caller, id);
}

/** Under a client id that was used before stands what was opened then; the same id for anything else is a mistake. */
function openedAs(body: EntryBody | undefined, title: string): TicketId {
  if (body?.kind !== 'ticket-opened' || body.title !== title)
    throw new Refusal('conversation.client-id-reused');
  return body.ticketId;
}
