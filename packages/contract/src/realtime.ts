import { z } from 'zod';
import type { Changed, ConversationRow, Counts } from './conversations.ts';
import { agentMessage, newMessage, view } from './conversations.ts';
import type { Entry } from './entry.ts';
import type { AgentId, ConversationId, TicketId } from './ids.ts';
import { conversationId, savedViewId, teamId, workspaceId } from './ids.ts';
import type { AgentState } from './people.ts';
import { plainText } from './plain-text.ts';
import type { Problem } from './refusals.ts';
import { socketLimits } from './sockets.ts';
import { type Board, type MonitorRow, monitorFilter } from './supervision.ts';
import type { QueuePlace, VisitorConversation } from './widget.ts';

const ref = z.string().max(100);
const seq = z.int().nonnegative().max(2_147_483_647);

/** What a visitor's socket may send. `held` says up to which seq each conversation is known, so that only what is missing comes back. */
export const visitorFrame = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('hello'),
    token: z.string().max(200),
    held: z.record(conversationId, seq).default({}),
  }),
  z.strictObject({
    t: z.literal('say'),
    ref,
    message: newMessage,
    conversationId: conversationId.optional(),
    page: z.strictObject({ url: plainText(2000), title: plainText(300) }).optional(),
  }),
  z.strictObject({ t: z.literal('resume'), conversationId, after: seq }),
  z.strictObject({ t: z.literal('read'), conversationId, upTo: seq }),
  z.strictObject({ t: z.literal('received'), conversationId, upTo: seq }),
  z.strictObject({
    t: z.literal('typing'),
    conversationId,
    on: z.boolean(),
    /** what has been written so far, where the site's `typingPreview` says so; not kept anywhere */
    text: plainText(socketLimits.previewChars).optional(),
  }),
  z.strictObject({ t: z.literal('ping') }),
]);
export type VisitorFrame = z.input<typeof visitorFrame>;

/** What a desk's socket may send; the session cookie has been checked at the upgrade. */
export const deskFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello'), workspaceId }),
  z.strictObject({ t: z.literal('open'), conversationId, after: seq }),
  z.strictObject({ t: z.literal('leave'), conversationId }),
  z.strictObject({
    t: z.literal('watch'),
    view,
    teamId: teamId.optional(),
    /** in place of `view`, which then only stands for where the reader was */
    savedViewId: savedViewId.optional(),
  }),
  z.strictObject({ t: z.literal('say'), ref, conversationId, message: agentMessage }),
  /** for supervisors: what is to be shown live from now on; a part that is left out ends */
  z.strictObject({
    t: z.literal('supervise'),
    monitor: monitorFilter.optional(),
    board: z.boolean().optional(),
  }),
  z.strictObject({ t: z.literal('typing'), conversationId, on: z.boolean() }),
  z.strictObject({ t: z.literal('ping') }),
]);
export type DeskFrame = z.input<typeof deskFrame>;

/** Entries of one conversation: they cover every seq in (after, head], so a reader that holds less than `after` has a gap and resumes. */
export interface EntriesPush {
  t: 'entries';
  conversationId: ConversationId;
  after: number;
  head: number;
  entries: Entry[];
}
interface Common {
  pong: { t: 'pong' };
  refused: { t: 'refused'; ref?: string; problem: Problem };
  /** the reader was too slow: pushes were dropped, everything held must be resumed */
  resync: { t: 'resync' };
  /** the server ends the socket on purpose; `again` tells whether to come back */
  bye: { t: 'bye'; reason: 'draining' | 'revoked' | 'silent' | 'flood' | 'replaced'; again: boolean };
}

export type VisitorPush =
  | { t: 'welcome'; conversations: VisitorConversation[] }
  | EntriesPush
  | { t: 'said'; ref: string; conversationId: ConversationId; seq: number }
  | { t: 'conversation'; conversation: VisitorConversation }
  | { t: 'queue'; conversationId: ConversationId; place: QueuePlace | null }
  | { t: 'typing'; conversationId: ConversationId; who: 'bot' | 'agent'; on: boolean }
  | Common[keyof Common];

/** Things that are not conversations: a hint that the named list is to be asked for again. */
export type ChangedSubject =
  | 'agents'
  | 'teams'
  | 'workspace'
  | 'channels'
  | 'connectors'
  | 'flows'
  | 'routing'
  | 'outside-desks'
  | 'bot'
  | 'knowledge'
  | 'insight'
  | 'canned-replies'
  | 'templates'
  | 'tickets'
  | 'views'
  | 'bulk'
  | 'contacts'
  | 'panels'
  | 'profile-settings'
  | 'scheduled'
  | 'invitations'
  | 'sensitive-words'
  | 'announcements'
  | 'supervision'
  | 'translation';

export type DeskPush =
  | { t: 'welcome'; agentId: AgentId }
  | EntriesPush
  | { t: 'said'; ref: string; changed: Changed }
  /** row versions for the watched view; `gone` are no longer in it */
  | { t: 'rows'; rows: ConversationRow[]; gone: ConversationId[] }
  /** the watched view begins here, or more changed than is worth pushing: ask for it again */
  | { t: 'stale' }
  | { t: 'counts'; counts: Counts }
  /** rows that are new or changed in the monitored list, and those no longer in it; `isWhole` replaces what was shown */
  | { t: 'monitor'; rows: MonitorRow[]; gone: ConversationId[]; total: number; isWhole: boolean }
  | { t: 'board'; board: Board }
  | {
      t: 'typing';
      conversationId: ConversationId;
      who: 'contact' | 'bot' | { agentId: AgentId };
      on: boolean;
      /** what the customer has written and not sent, where the site shows it; dots for whoever does not answer them */
      text?: string;
    }
  /** one's own draft was changed on another device, `device` its name for itself; ask for it */
  | { t: 'draft'; conversationId: ConversationId; version: number; device: string }
  /** a colleague wants this agent to look at a note */
  | { t: 'mentioned'; conversationId: ConversationId; seq: number; by: AgentId; text: string }
  /** a ticket that this agent has is due */
  | { t: 'ticket-due'; ticketId: TicketId; number: number; title: string }
  | { t: 'viewers'; conversationId: ConversationId; agentIds: AgentId[] }
  | { t: 'presence'; agentId: AgentId; state: AgentState; connected: boolean }
  | { t: 'changed'; subject: ChangedSubject; id?: string }
  | Common[keyof Common];
