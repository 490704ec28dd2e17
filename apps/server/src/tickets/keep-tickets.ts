import type { ConversationState, TicketId } from '@parley/contract';
import type { Reaction } from '../conversations/index.ts';
import type { Scope } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { putTicket } from './store.ts';

/** Keeps the rows that lists are made of as the log has the tickets; played over a whole log, it makes them anew. */
export const keepTickets = (kernel: Kernel): Reaction => ({
  name: 'keep-tickets',
  wants: ({ body }) => body.kind === 'ticket-opened' || body.kind === 'ticket-changed',
  async run({ body }, state) {
    if (body.kind === 'ticket-opened' || body.kind === 'ticket-changed')
      await keepTicket(kernel, kernel.database.system, state, body.ticketId);
  },
});

/** Brings the row of a ticket up to the state, and tells the lists; a row that knows as much or more stays as it is. */
export async function keepTicket(
  { events }: Pick<Kernel, 'events'>,
  scope: Scope,
  state: ConversationState,
  id: TicketId,
): Promise<void> {
  const ticket = state.tickets.find((each) => each.id === id);
  if (!ticket) return;
  const { workspaceId, id: conversationId, contactId } = state;
  await scope.transaction(async (tx) => {
    if (await putTicket(tx, { ...ticket, workspaceId, conversationId, contactId }))
      await events.announce(tx, { workspaceId, subject: 'tickets', objectId: id });
  });
}
