import { z } from 'zod';
import { attachment } from './attachment.ts';
import type { ConversationState } from './conversation-state.ts';
import { endpoint } from './endpoint.ts';
import { entry, entryBodies, limits, original, participation } from './entry.ts';
import { listOrder } from './filter.ts';
import {
  agentId,
  cannedReplyId,
  channelAccountId,
  contactId,
  conversationId,
  outsideDeskId,
  savedViewId,
  teamId,
  workspaceId,
} from './ids.ts';
import { locale } from './locale.ts';
import { logPlace, moment, pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';
import { templateUse } from './replies.ts';
import { ticketState } from './ticket.ts';

const base = '/api/v1/workspaces/:workspaceId/conversations';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, conversationId });
const when = z.iso.datetime();

export const owner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bot') }),
  z.object({ kind: z.literal('queue') }),
  z.object({ kind: z.literal('agent'), agentId }),
]);

export const conversationState = z.object({
  id: conversationId,
  workspaceId,
  contactId,
  channelAccountId,
  createdAt: when,
  status: z.enum(['open', 'snoozed', 'closed']),
  owner,
  ownerVersion: z.int(),
  teamId: teamId.nullable(),
  priority: z.int(),
  tags: z.array(z.string()),
  locale: locale.nullable(),
  headSeq: z.int(),
  lastEntryAt: when,
  preview: z.object({ text: z.string(), author: z.enum(['contact', 'agent', 'bot', 'system']) }).nullable(),
  previewSeq: z.int(),
  waitingSince: when.nullable(),
  queuedSince: when.nullable(),
  servedSince: when.nullable(),
  answeredAt: when.nullable(),
  sleeps: z.array(z.object({ from: when, to: when.nullable() })),
  acceptBy: when.nullable(),
  passedBy: z.array(agentId),
  participants: z.array(z.object({ agentId, mode: participation, answerBy: when.nullable() })),
  queuedFor: z.enum(['chat', 'message', 'callback']),
  topics: z.array(z.string()),
  snoozedUntil: when.nullable(),
  closedAt: when.nullable(),
  contactReadSeq: z.int(),
  contactReceivedSeq: z.int(),
  contactUnread: z.int(),
  agentReadSeq: z.int(),
  contactSeq: z.int(),
  contactAt: when.nullable(),
  answersSince: z.int(),
  mergedInto: conversationId.nullable(),
  splitFrom: conversationId.nullable(),
  isApart: z.boolean(),
  ratingAsked: z.boolean(),
  rating: z.int().nullable(),
  tickets: z.array(ticketState),
}) satisfies z.ZodType<ConversationState>;

/** A row of the inbox: the state with the contact's name beside it. */
export const conversationRow = conversationState.extend({
  contactName: z.string(),
  /** where their picture is read on this server, if there is one */
  contactPicture: z.string().optional(),
});
export type ConversationRow = z.infer<typeof conversationRow>;

export const view = z.enum(['mine', 'queue', 'bot', 'all', 'closed']);
export type View = z.infer<typeof view>;
export const counts = z.object({ mine: z.int(), queue: z.int(), bot: z.int(), all: z.int() });
export type Counts = z.infer<typeof counts>;

/** How many colleagues may take part beside the owner. */
export const mostParticipants = 5;
/** A `conversationFilter` written as JSON, since a query is flat. */
const filterText = z.string().max(8_000);

/** A name that a client gives what it says; those with a colon are the server's own, as of what follows from an entry. */
export const clientId = z
  .string()
  .min(8)
  .max(limits.clientIdChars)

  .regex(/^[^:]*$/, 'an id without a colon');
/** The place of an entry that a client speaks of. */
export const entrySeq = z.int().positive().max(2_147_483_647);
const ownerVersion = z.int().nonnegative();
/** What every change of a conversation answers with: the entries it made, and the state after them. */
export const changed = z.object({ entries: z.array(entry), state: conversationState });
export type Changed = z.infer<typeof changed>;

const said = z.strictObject({
  clientId,
  text: plainText(limits.textChars).optional(),
  attachments: z.array(attachment).max(limits.attachments).optional(),
  /** a message of the same conversation */
  quotes: entrySeq.optional(),
});
const saysSomething = (m: z.infer<typeof said>) =>
  (m.text ?? '').trim() !== '' || (m.attachments?.length ?? 0) > 0;
export const newMessage = said.refine(saysSomething, 'a text or an attachment');
export type NewMessage = z.infer<typeof newMessage>;
/** The newest entry that a writer had before their eyes when they began to write. */
export const seenSeq = z.int().nonnegative().max(2_147_483_647);
/** What an agent says; it may name the canned reply it was made from. */
export const agentMessage = said
  .extend({
    reply: cannedReplyId.optional(),
    /** the writer was shown the sensitive words in it and wants to send it all the same */
    isConfirmed: z.boolean().optional(),
    /** nothing is said where a colleague has answered after this entry */
    seen: seenSeq.optional(),
    /** a template of the channel, which says everything: there is no text beside it */
    template: templateUse.optional(),
    /** the writer's own words, where the text is a translation of them */
    original: original.optional(),
  })
  .refine(
    (m) => (m.template ? m.text === undefined : saysSomething(m)),
    'a text, an attachment or a template',
  )
  .refine((m) => !m.original || (m.text ?? '').trim() !== '', 'a text beside its original');
export type AgentMessage = z.infer<typeof agentMessage>;

export const foundEntry = z.object({ conversation: conversationRow, entry });

const act = (path: string, summary: string) =>
  endpoint({
    method: 'POST',
    path: `${base}/:conversationId/${path}`,
    right: 'agent',
    summary,
    params: one,
    body: z.strictObject({ clientId: clientId.optional() }).default({}),
    result: changed,
  });

export const conversationEndpoints = {
  listConversations: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'The inbox: one view, most pressing or newest first',
    params: ws,
    query: pageQuery.extend({
      view: view.default('all'),
      teamId: teamId.optional(),
      contactId: contactId.optional(),
      /** a saved view in place of `view` */
      savedViewId: savedViewId.optional(),
      /** a filter in place of `view`, as JSON */
      filter: filterText.optional(),
      /** how what is shown is sorted; a view has an order of its own where this is not said */
      order: listOrder.optional(),
    }),
    result: pageOf(conversationRow),
  }),
  countConversations: endpoint({
    method: 'GET',
    path: `${base}/counts`,
    right: 'agent',
    summary: 'How many each view holds',
    params: ws,
    result: counts,
  }),
  searchEntries: endpoint({
    method: 'GET',
    path: `${base}/search`,
    right: 'agent',
    summary: 'Full-text search over all entries the caller may see',
    params: ws,
    query: pageQuery.extend({
      q: plainText(limits.searchChars).trim().min(1),
      kind: z.enum(['message', 'note']).optional(),
      /** who said it */
      by: z.enum(['contact', 'agent', 'bot']).optional(),
      /** which agent said it */
      agentId: agentId.optional(),
      contactId: contactId.optional(),
      from: moment.optional(),
      to: moment.optional(),
      /** only in conversations that match, as JSON */
      filter: filterText.optional(),
    }),
    result: pageOf(foundEntry),
  }),
  getConversation: endpoint({
    method: 'GET',
    path: `${base}/:conversationId`,
    right: 'agent',
    summary: 'One conversation',
    params: one,
    result: conversationRow,
  }),
  listEntries: endpoint({
    method: 'GET',
    path: `${base}/:conversationId/entries`,
    right: 'agent',
    summary: 'Entries in order: after a seq, or the last ones before it',
    params: one,
    query: z.object({
      after: logPlace.optional(),
      before: logPlace.optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    result: z.object({ data: z.array(entry), head: z.int(), state: conversationState }),
  }),
  sendMessage: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/messages`,
    right: 'agent',
    summary: 'Answer the customer; whoever answers owns the conversation',
    params: one,
    body: agentMessage,
    result: changed,
  }),
  addNote: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/notes`,
    right: 'agent',
    summary: 'Write a note for colleagues',
    params: one,
    body: z.strictObject({
      clientId,
      text: plainText(limits.noteChars).min(1),
      attachments: z.array(attachment).max(limits.attachments).optional(),
      to: agentId.optional(),
      quotes: entrySeq.optional(),
      mentions: z.array(agentId).max(limits.mentions).optional(),
      /** teams whose people are all told */
      mentionedTeams: z.array(teamId).max(limits.mentions).optional(),
    }),
    result: changed,
  }),
  takeConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/take`,
    right: 'agent',
    summary: 'Make the conversation mine, from bot, queue or a colleague',
    params: one,
    body: z.strictObject({ ownerVersion }),
    result: changed,
  }),
  acceptConversation: act('accept', 'Accept what was offered to me'),
  declineConversation: act('decline', 'Give an offered conversation back to the front of the queue'),
  transferConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/transfer`,
    right: 'agent',
    summary: 'Hand to a team or a colleague, with a note',
    params: one,
    body: z
      .strictObject({
        ownerVersion,
        teamId: teamId.optional(),
        agentId: agentId.optional(),
        note: plainText(500).optional(),
      })
      .refine((t) => (t.teamId === undefined) !== (t.agentId === undefined), 'either a team or an agent'),
    result: changed,
  }),
  transferOutside: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/transfer-outside`,
    right: 'agent',
    summary: 'Tell the customer where to go on outside, and close here or let the bot go on',
    params: one,
    body: z.strictObject({
      ownerVersion,
      outsideDeskId,
      note: plainText(500).trim().min(1),
      afterwards: z.enum(['close', 'bot']),
      /** the writer was shown the sensitive words in the note and wants it said all the same */
      isConfirmed: z.boolean().optional(),
    }),
    result: changed,
  }),
  inviteColleague: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/participants`,
    right: 'agent',
    summary: 'Ask a colleague to help, or to advise; the owner may, and supervisors',
    params: one,
    body: z.strictObject({ agentId, mode: participation, note: plainText(500).optional() }),
    result: changed,
  }),
  joinConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/join`,
    right: 'agent',
    summary: 'Take part as invited; supervisors also uninvited, and to change how they take part',
    params: one,
    body: z.strictObject({ mode: participation.optional() }),
    result: changed,
  }),
  departConversation: act('depart', 'Decline an invitation, or take part no longer'),
  removeParticipant: endpoint({
    method: 'DELETE',
    path: `${base}/:conversationId/participants/:agentId`,
    right: 'agent',
    summary: 'Take an invitation back or a participant out; the owner may, and supervisors',
    params: one.extend({ agentId }),
    result: changed,
  }),
  returnToBot: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/return-to-bot`,
    right: 'agent',
    summary: 'Let the bot go on',
    params: one,
    body: z.strictObject({ ownerVersion, note: plainText(500).optional() }),
    result: changed,
  }),
  closeConversation: act('close', 'Close as resolved and ask for a rating'),
  reopenConversation: act('reopen', 'Open a closed conversation again, as mine'),
  snoozeConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/snooze`,
    right: 'agent',
    summary: 'Put away until a time or the customer writes',
    params: one,
    body: z.strictObject({ until: moment }),
    result: changed,
  }),
  tagConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/tags`,
    right: 'agent',
    summary: 'Add and remove tags',
    params: one,
    body: entryBodies.tagged.omit({ kind: true }),
    result: changed,
  }),
  prioritiseConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/priority`,
    right: 'agent',
    summary: 'Set the priority',
    params: one,
    body: entryBodies.prioritised.omit({ kind: true }),
    result: changed,
  }),
  readConversation: endpoint({
    method: 'POST',
    path: `${base}/:conversationId/read`,
    right: 'agent',
    summary: 'Say how far it has been read',
    params: one,
    body: entryBodies.read.omit({ kind: true }),
    result: changed,
  }),
} as const;
