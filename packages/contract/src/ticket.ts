import { z } from 'zod';
import { agentId, teamId, ticketId } from './ids.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';

export const ticketLimits = {
  titleChars: 200,
  orderChars: 100,
  noteChars: 2_000,
  searchChars: 200,
  /** of one conversation */
  perConversation: 20,
} as const;

/** `pending` waits for the customer, `on_hold` for somebody else. */
export const ticketStatuses = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed'] as const;
export const ticketStatus = z.enum(ticketStatuses);
export type TicketStatus = z.infer<typeof ticketStatus>;

/** What a status may become; what is settled is only ever opened again. */
export const nextStatuses: { readonly [S in TicketStatus]: readonly TicketStatus[] } = {
  new: ['open', 'pending', 'on_hold', 'solved', 'closed'],
  open: ['pending', 'on_hold', 'solved', 'closed'],
  pending: ['open', 'on_hold', 'solved', 'closed'],
  on_hold: ['open', 'pending', 'solved', 'closed'],
  solved: ['open', 'closed'],
  closed: ['open'],
};
/** Whether anybody still has to do something about it. */
export const isUnsettled = (status: TicketStatus): boolean => status !== 'solved' && status !== 'closed';

const title = plainText(ticketLimits.titleChars).trim().min(1);
const orderNo = plainText(ticketLimits.orderChars).trim().min(1);
const priority = z.int().min(0).max(3);
const note = plainText(ticketLimits.noteChars).trim().min(1);

/** What may be said of a ticket when it is opened. */
export const ticketDraft = z.strictObject({
  title,
  /** the customer's order that it is about */
  orderNo: orderNo.optional(),
  /** 0 normal … 3 most urgent */
  priority: priority.default(0),
  teamId: teamId.optional(),
  agentId: agentId.optional(),
  /** set by hand; absent: as the target of its priority has it */
  dueAt: moment.optional(),
  /** for colleagues, like all of it */
  note: note.optional(),
});
export type TicketDraft = z.infer<typeof ticketDraft>;

/** What may be changed of a ticket; null takes a value away. */
export const ticketChange = z.strictObject({
  title: title.optional(),
  status: ticketStatus.optional(),
  priority: priority.optional(),
  teamId: teamId.nullable().optional(),
  agentId: agentId.nullable().optional(),
  orderNo: orderNo.nullable().optional(),
  /** set by hand; null: as the target of its priority has it */
  dueAt: moment.nullable().optional(),
  note: note.optional(),
});
export type TicketChange = z.infer<typeof ticketChange>;

/** A ticket is born in a conversation, and what happens to it stands in that conversation's log. */
const told = { ticketId, number: z.int().positive(), isDueByHand: z.boolean().optional() };
export const ticketEntries = {
  'ticket-opened': ticketDraft.extend({ kind: z.literal('ticket-opened'), ...told }),
  /** only what changed, and what was said of it */
  'ticket-changed': ticketChange.extend({ kind: z.literal('ticket-changed'), ...told }),
} as const;

/** What the log adds up to for one ticket. Times are ISO 8601 UTC. */
export const ticketState = z.object({
  id: ticketId,
  /** how people call it; counted by workspace */
  number: z.int(),
  title: z.string(),
  status: ticketStatus,
  priority: z.int(),
  orderNo: z.string().nullable(),
  teamId: teamId.nullable(),
  agentId: agentId.nullable(),
  /** null: no agent opened it */
  openedBy: agentId.nullable(),
  openedAt: z.iso.datetime(),
  /** when it is to be settled; null: at no time, or it rests */
  dueAt: z.iso.datetime().nullable(),
  /** whether somebody set that time; else it moves with what its target goes by */
  isDueByHand: z.boolean(),
  /** when it waited for the customer or was settled, in order: none of that time counts */
  rests: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime().nullable() })),
  changedAt: z.iso.datetime(),
  /** the seq of the last entry about it; whoever changes it names the one they saw */
  version: z.int(),
});
export type TicketState = z.infer<typeof ticketState>;
