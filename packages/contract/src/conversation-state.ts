import type { Author, Entry, EntryBody } from './entry.ts';
import type { AgentId, ChannelAccountId, ContactId, ConversationId, TeamId, WorkspaceId } from './ids.ts';
import type { Locale } from './locale.ts';
import { cutText } from './plain-text.ts';

/** Who must act now: exactly one of them at any moment. */
export type Owner = { kind: 'bot' } | { kind: 'queue' } | { kind: 'agent'; agentId: AgentId };
export type Status = 'open' | 'snoozed' | 'closed';

/** What a conversation's log adds up to. Times are ISO 8601 UTC. */
export interface ConversationState {
  id: ConversationId;
  workspaceId: WorkspaceId;
  contactId: ContactId;
  channelAccountId: ChannelAccountId;
  createdAt: string;
  status: Status;
  owner: Owner;
  /** grows by one with every change of owner; whoever acts as owner names the version they saw */
  ownerVersion: number;
  teamId: TeamId | null;
  /** 0 normal … 3 most urgent */
  priority: number;
  tags: string[];
  locale: Locale | null;
  headSeq: number;
  lastEntryAt: string;
  preview: { text: string; author: Author['kind'] } | null;
  /** since when the customer has been waiting for any answer */
  waitingSince: string | null;
  /** since when the conversation has been in the queue; kept when it returns to the front */
  queuedSince: string | null;
  /** until when the owning agent may still accept; null once taken */
  acceptBy: string | null;
  /** agents who let this turn in the queue pass, so that it is offered to others first */
  passedBy: AgentId[];
  snoozedUntil: string | null;
  closedAt: string | null;
  contactReadSeq: number;
  /** answers the customer has not seen */
  contactUnread: number;
  agentReadSeq: number;
  /** the seq of the latest message by the customer */
  contactSeq: number;
  ratingAsked: boolean;
  rating: number | null;
}

type Change = Partial<ConversationState>;

/** The state after one more entry; the one rule by which server, desk and widget turn a log into a state. */
export function fold(state: ConversationState, entry: Entry): ConversationState {
  if (entry.seq <= state.headSeq) return state;
  const change = changeOf(state, entry, entry.body);
  const quiet = entry.body.kind === 'read' || entry.body.kind === 'voted';
  const owned = change.owner ? { ownerVersion: state.ownerVersion + 1 } : {};
  return {
    ...state,
    ...(quiet ? {} : { lastEntryAt: entry.at }),
    ...change,
    ...owned,
    headSeq: entry.seq,
  };
}

const previewChars = 160;
const bot: Owner = { kind: 'bot' };
const queue: Owner = { kind: 'queue' };
const served: Change = { queuedSince: null, acceptBy: null, passedBy: [] };

function changeOf(state: ConversationState, entry: Entry, body: EntryBody): Change {
  switch (body.kind) {
    case 'started':
      return body.locale ? { locale: body.locale } : {};
    case 'message':
      // Who is told that they wait still waits.
      if (body.answer?.decision === 'soothing') return { contactUnread: state.contactUnread + 1 };
      return spoken(state, entry, body.text ?? body.attachments?.[0]?.name ?? '');
    case 'handed-over':
      return {
        owner: queue,
        teamId: body.team,
        queuedSince: entry.at,
        acceptBy: null,
        passedBy: [],
        status: 'open',
      };
    case 'assigned':
      return {
        owner: { kind: 'agent', agentId: body.agent },
        acceptBy: body.acceptBy ?? null,
        ...(body.acceptBy ? {} : served),
      };
    case 'accepted':
      return served;
    case 'requeued':
      return requeued(state, entry, body.from);
    case 'transferred':
      return transferred(state, entry, body);
    case 'returned-to-bot':
    case 'left-queue':
      return { owner: bot, ...served, waitingSince: null };
    case 'closed':
      return { status: 'closed', closedAt: entry.at, waitingSince: null, snoozedUntil: null, ...served };
    case 'reopened':
      return reopened(state, entry, body.to);
    case 'snoozed':
      return { status: 'snoozed', snoozedUntil: body.until };
    case 'woken':
      return { status: 'open', snoozedUntil: null };
    case 'tagged':
      return { tags: retagged(state.tags, body.added, body.removed) };
    case 'prioritised':
      return { priority: body.priority };
    case 'read':
      return entry.author.kind === 'contact'
        ? { contactReadSeq: Math.max(state.contactReadSeq, body.upTo), contactUnread: 0 }
        : { agentReadSeq: Math.max(state.agentReadSeq, body.upTo) };
    case 'rating-asked':
      return { ratingAsked: true };
    case 'rated':
      return { rating: body.score, ratingAsked: false };
    case 'note':
    case 'voted':
    case 'brief':
    case 'connector-called':
    case 'bot-turn':
      return {};
  }
}

function spoken(state: ConversationState, entry: Entry, text: string): Change {
  const preview = { text: cutText(text, previewChars), author: entry.author.kind };
  if (entry.author.kind !== 'contact')
    return { preview, waitingSince: null, contactUnread: state.contactUnread + 1 };
  return { preview, contactSeq: entry.seq, contactUnread: 0, waitingSince: state.waitingSince ?? entry.at };
}

function requeued(state: ConversationState, entry: Entry, from: AgentId | null): Change {
  const passedBy = from && !state.passedBy.includes(from) ? [...state.passedBy, from] : state.passedBy;
  return { owner: queue, queuedSince: state.queuedSince ?? entry.at, acceptBy: null, passedBy };
}

function transferred(
  state: ConversationState,
  entry: Entry,
  body: { toTeam?: TeamId | undefined; toAgent?: AgentId | undefined; acceptBy?: string | undefined },
): Change {
  const teamId = body.toTeam ?? state.teamId;
  if (body.toAgent)
    return {
      owner: { kind: 'agent', agentId: body.toAgent },
      teamId,
      ...served,
      acceptBy: body.acceptBy ?? null,
    };
  return { owner: queue, teamId, queuedSince: entry.at, acceptBy: null, passedBy: [] };
}

function reopened(state: ConversationState, entry: Entry, to: 'bot' | 'queue' | 'agent'): Change {
  const open: Change = {
    status: 'open',
    closedAt: null,
    snoozedUntil: null,
    rating: null,
    ratingAsked: false,
  };
  if (to === 'bot') return { ...open, owner: bot };
  if (to === 'queue') return { ...open, owner: queue, queuedSince: entry.at };
  return entry.author.kind === 'agent'
    ? { ...open, owner: { kind: 'agent', agentId: entry.author.id } }
    : { ...open, owner: state.owner };
}

const retagged = (tags: string[], added: string[], removed: string[]) =>
  [...new Set([...tags, ...added])].filter((tag) => !removed.includes(tag));
