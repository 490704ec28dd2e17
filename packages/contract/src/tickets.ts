import { z } from 'zod';
import { clientId, entrySeq } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { entry } from './entry.ts';
import { agentId, contactId, conversationId, teamId, ticketId, workspaceId } from './ids.ts';
import { pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';
import { ticketChange, ticketDraft, ticketLimits, ticketState, ticketStatuses } from './ticket.ts';

const base = '/api/v1/workspaces/:workspaceId/tickets';
const one = z.object({ workspaceId, ticketId });

/** A ticket as lists show it. */
export const ticket = ticketState.omit({ rests: true }).extend({
  conversationId,
  contactId,
  contactName: z.string(),
  /** whether the reader may open the conversation; whoever has a ticket sees the ticket in any case */
  seesConversation: z.boolean(),
});
export type Ticket = z.infer<typeof ticket>;

/** What it is about, who has it, and all that happened to it, oldest first. */
export const wholeTicket = z.object({ ticket, entries: z.array(entry) });
export type WholeTicket = z.infer<typeof wholeTicket>;

const anyStatus = ticketStatuses.join('|');
const statuses = z
  .string()
  .max(100)
  .regex(new RegExp(`^(${anyStatus})(,(${anyStatus}))*$`), 'statuses, with commas between');

export const ticketEndpoints = {
  openTicket: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/conversations/:conversationId/tickets',
    right: 'agent',
    summary: 'Open a ticket from a conversation',
    params: z.object({ workspaceId, conversationId }),
    body: ticketDraft.extend({ clientId: clientId.optional() }),
    result: ticket,
  }),
  listTickets: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary:
      'Tickets, what changed last first or what is due first; of one customer all that the person has, on every channel',
    params: z.object({ workspaceId }),
    query: pageQuery.extend({
      /** several, with commas between */
      status: statuses.optional(),
      /** a team, or `none` */
      teamId: z.union([z.literal('none'), teamId]).optional(),
      /** an agent, `me`, or `none` */
      agentId: z.union([z.enum(['me', 'none']), agentId]).optional(),
      contactId: contactId.optional(),
      /** those past their time */
      due: z.literal('past').optional(),
      order: z.enum(['changed', 'due']).default('changed'),
      /** words of the title, or a number */
      q: plainText(ticketLimits.searchChars).trim().min(1).optional(),
    }),
    result: pageOf(ticket),
  }),
  countTickets: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/ticket-counts',
    right: 'agent',
    summary: 'How many tickets wait for the caller',
    params: z.object({ workspaceId }),
    result: z.object({
      /** given to the caller and not settled */
      mine: z.int(),
      /** those of them that are past their time */
      overdue: z.int(),
    }),
  }),
  getTicket: endpoint({
    method: 'GET',
    path: `${base}/:ticketId`,
    right: 'agent',
    summary: 'One ticket with its history',
    params: one,
    result: wholeTicket,
  }),
  changeTicket: endpoint({
    method: 'PATCH',
    path: `${base}/:ticketId`,
    right: 'agent',
    summary: 'Change a ticket as it was seen; refused where somebody else was faster',
    params: one,
    body: ticketChange.extend({
      /** of the ticket that the change is about */
      version: entrySeq,
    }),
    result: ticket,
  }),
} as const;
