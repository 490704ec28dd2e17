import type { Author, BodyOf, Entry, EntryBody, EntryKind, Participation } from './entry.ts';
import { withTicket, withTicketChange } from './fold-ticket.ts';
import type { AgentId, ChannelAccountId, ContactId, ConversationId, TeamId, WorkspaceId } from './ids.ts';
import type { Locale } from './locale.ts';
import { cutText } from './plain-text.ts';
import { type Sleep, sleepsFrom } from './sleeps.ts';
import type { TicketState } from './ticket.ts';

/** Who must act now: exactly one of them at any moment. */
export type Owner = { kind: 'bot' } | { kind: 'queue' } | { kind: 'agent'; agentId: AgentId };
/** A colleague who takes part beside the owner, or is asked to. */
export interface Participant {
  agentId: AgentId;
  mode: Participation;
  /** until when they may still join; null once they have */
  answerBy: string | null;
}
/** What a customer in the queue waits for: somebody now, or an answer to what they left. */
export type QueuedFor = 'chat' | 'message' | 'callback';
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
  /** the message that the preview is of; its text is empty once that was recalled */
  previewSeq: number;
  /** since when the customer has been waiting for any answer */
  waitingSince: string | null;
  /** since when the conversation has been in the queue; kept when it returns to the front */
  queuedSince: string | null;
  /** since when people have had it this time; null with the bot and once it is closed */
  servedSince: string | null;
  /** when people first answered this time */
  answeredAt: string | null;
  /** when it slept while people have had it, in order: none of that time counts */
  sleeps: Sleep[];
  /** until when the owning agent may still accept; null once taken */
  acceptBy: string | null;
  /** agents who let this turn in the queue pass, so that it is offered to others first */
  passedBy: AgentId[];
  /** colleagues beside the owner, in the order in which they were asked */
  participants: Participant[];
  queuedFor: QueuedFor;
  /** what the bot took it to be about, newest last: ids of flows and of questions */
  topics: string[];
  snoozedUntil: string | null;
  closedAt: string | null;
  contactReadSeq: number;
  /** how far it has come to the customer's device */
  contactReceivedSeq: number;
  /** answers the customer has not seen */
  contactUnread: number;
  agentReadSeq: number;
  /** the seq of the latest message by the customer */
  contactSeq: number;
  /** when the customer wrote last */
  contactAt: string | null;
  /** messages to the customer since they wrote last */
  answersSince: number;
  /** where this conversation goes on, once it was merged */
  mergedInto: ConversationId | null;
  /** what this conversation was split from */
  splitFrom: ConversationId | null;
  /** one of several that its customer may have open at the same account */
  isApart: boolean;
  ratingAsked: boolean;
  rating: number | null;
  /** what was opened from it, in that order; for colleagues only */
  tickets: TicketState[];
}

type Change = Partial<ConversationState>;

/** The state after one more entry; the one rule by which server, desk and widget turn a log into a state. */
export function fold(state: ConversationState, entry: Entry): ConversationState {
  if (entry.seq <= state.headSeq) return state;
  const change = changeOf(state, entry, entry.body);
  const quiet = quietKinds.has(entry.body.kind);
  const owned = change.owner ? { ownerVersion: state.ownerVersion + 1 } : {};
  return {
    ...state,
    ...(quiet ? {} : { lastEntryAt: entry.at }),
    ...change,
    ...owned,
    sleeps: sleepsAfter(state, { ...state, ...change }, entry.at),
    headSeq: entry.seq,
  };
}

/** Falling asleep begins a sleep and waking ends it; whoever takes it up anew begins without any. */
function sleepsAfter(before: ConversationState, now: ConversationState, at: string): Sleep[] {
  const kept = now.servedSince === before.servedSince ? before.sleeps : [];
  const mayFallAsleep = now.servedSince !== null || kept.at(-1)?.to === null;
  return sleepsFrom(kept, at, now.status === 'snoozed' && mayFallAsleep);
}

/** What is done about a conversation and not in it, such as tagging: rarer than what is said, so that it can be looked for by itself. */
export const bookkeepingKinds = [
  'tagged',
  'prioritised',
  'brief',
  'recalled',
  'edited',
  'ticket-opened',
  'ticket-changed',
] as const satisfies readonly EntryKind[];

/** What is no word of anybody's and hands nothing over does not bring a conversation to the top, and ends no silence. */
const quietKinds: ReadonlySet<EntryKind> = new Set([
  ...bookkeepingKinds,
  'read',
  'voted',
  'delivered',
  'delivery',
  'media-fetched',
  'not-amended',
]);
const previewChars = 160;
const bot: Owner = { kind: 'bot' };
const queue: Owner = { kind: 'queue' };
const served: Change = { queuedSince: null, acceptBy: null, passedBy: [], queuedFor: 'chat' };
const unserved: Change = { servedSince: null, answeredAt: null };
const toBot: Change = { owner: bot, ...served, ...unserved, participants: [], waitingSince: null };
const joinsQueue = ({ servedSince }: ConversationState, at: string): Change => ({
  servedSince: servedSince ?? at,
  ...{ owner: queue, queuedSince: at, acceptBy: null, passedBy: [], queuedFor: 'chat' },
});
const mostTopics = 5;

type Turn<K extends EntryKind> = (state: ConversationState, entry: Entry, body: BodyOf<K>) => Change;
const nothing = () => ({});

/** What each kind of entry changes; a new kind does not compile until it is decided here. */
const turns: { readonly [K in EntryKind]: Turn<K> } = {
  started: (_state, _entry, { locale }) => (locale ? { locale } : {}),
  message: said,
  'media-fetched': nothing,
  'not-amended': nothing,
  delivery: (state, _entry, { status, seq }) => (status === 'read' ? readUpTo(state, seq) : {}),
  note: nothing,
  voted: nothing,
  brief: nothing,
  'connector-called': nothing,
  'split-to': nothing,
  'bot-turn': nothing,
  'handed-over': (state, { at }, { team }) => ({ ...joinsQueue(state, at), teamId: team, status: 'open' }),
  assigned: (state, { at }, { agent, acceptBy }) => ({
    servedSince: state.servedSince ?? at,
    owner: { kind: 'agent', agentId: agent },
    acceptBy: acceptBy ?? null,
    participants: without(state, agent),
    ...(acceptBy ? {} : served),
  }),
  accepted: () => served,
  requeued: (state, entry, { from }) => requeued(state, entry, from),
  transferred,
  invited: (state, _entry, { agent, mode, answerBy }) => ({
    participants: [...without(state, agent), { agentId: agent, mode, answerBy }],
  }),
  joined: (state, _entry, { agent, mode }) => ({
    participants: [...without(state, agent), { agentId: agent, mode, answerBy: null }],
  }),
  departed: (state, _entry, { agent }) => ({ participants: without(state, agent) }),
  'returned-to-bot': () => toBot,
  'left-queue': () => toBot,
  'message-left': (state, entry, { text }) => ({
    ...spoken(state, entry, text),
    queuedSince: entry.at,
    queuedFor: 'message',
  }),
  'callback-asked': (state, { at }, { when }) => ({
    queuedSince: at,
    queuedFor: 'callback',
    waitingSince: state.waitingSince ?? at,
    ...(when ? { status: 'snoozed', snoozedUntil: when } : {}),
  }),
  closed: (_state, { at }) => ended(at),
  recalled: (state, _entry, { seq }) => ({ ...unreadWithout(state, seq), ...previewOf(state, seq, '') }),
  edited: (state, _entry, { seq, text }) => previewOf(state, seq, text),
  'merged-into': (_state, { at }, { to }) => ({ ...ended(at), mergedInto: to, ratingAsked: false }),
  'merged-from': (state, _entry, { waitingSince }) =>
    waitingSince ? { waitingSince: earlier(state.waitingSince, waitingSince) } : {},
  unmerged: (state, _entry, body) => (state.mergedInto === body.with ? { mergedInto: null } : {}),
  // What was copied had been read where it was said.
  'split-from': (_state, { seq }, { from }) => ({ splitFrom: from, contactUnread: 0, contactReadSeq: seq }),
  reopened: (state, entry, { to }) => reopened(state, entry, to),
  snoozed: (_state, _entry, { until }) => ({ status: 'snoozed', snoozedUntil: until }),
  // Who asked to be written to later is owed an answer from then on.
  woken: (state, { at }) => ({
    ...{ status: 'open', snoozedUntil: null },
    ...(state.queuedFor === 'callback' ? { servedSince: at } : {}),
  }),
  tagged: (state, _entry, { added, removed }) => ({ tags: retagged(state.tags, added, removed) }),
  prioritised: (_state, _entry, { priority }) => ({ priority }),
  read: (state, { author }, { upTo }) =>
    author.kind === 'contact'
      ? { contactReadSeq: Math.max(state.contactReadSeq, upTo), contactUnread: 0 }
      : { agentReadSeq: Math.max(state.agentReadSeq, upTo) },
  delivered: (state, _entry, { upTo }) => ({
    contactReceivedSeq: Math.max(state.contactReceivedSeq, upTo),
  }),
  'ticket-opened': (state, entry, body) => ({ tickets: withTicket(state.tickets, entry, body) }),
  'ticket-changed': (state, entry, body) => ({ tickets: withTicketChange(state.tickets, entry, body) }),
  'rating-asked': () => ({ ratingAsked: true }),
  rated: (_state, _entry, { score }) => ({ rating: score, ratingAsked: false }),
};

function changeOf(state: ConversationState, entry: Entry, body: EntryBody): Change {
  const turn = turns[body.kind] as (state: ConversationState, entry: Entry, body: EntryBody) => Change;
  return turn(state, entry, body);
}

/** What a list shows of a message. */
const gistOf = ({ text, attachments, media, location, link, unsupported }: BodyOf<'message'>): string =>
  text ||
  attachments?.[0]?.name ||
  media?.[0]?.transcript ||
  media?.[0]?.name ||
  location?.label ||
  link?.title ||
  link?.url ||
  unsupported ||
  '';

/** A receipt for one message says that all before it were read too. */
function readUpTo(state: ConversationState, seq: number): Change {
  const contactReadSeq = Math.max(state.contactReadSeq, seq);
  return { contactReadSeq, ...(seq > state.contactSeq ? { contactUnread: 0 } : {}) };
}

function said(state: ConversationState, entry: Entry, body: BodyOf<'message'>): Change {
  // Who is told that they wait still waits.
  if (body.answer?.decision === 'soothing')
    return { contactUnread: state.contactUnread + 1, answersSince: state.answersSince + 1 };
  // Nobody waits for an answer to what a customer's machine wrote.
  if (body.isAutomatic && entry.author.kind === 'contact')
    return { ...shownOf(entry, gistOf(body)), contactSeq: entry.seq, contactAt: entry.at };
  return { ...spoken(state, entry, gistOf(body)), ...topicsAfter(state, body) };
}

const ended = (at: string): Change => ({
  ...{ status: 'closed', closedAt: at, waitingSince: null, snoozedUntil: null, participants: [] },
  ...served,
  ...unserved,
});

/** Times in ISO 8601 UTC compare as texts. */
const earlier = (a: string | null, b: string) => (a !== null && a < b ? a : b);

/** A list never shows what a message no longer says; what was recalled stays empty, whatever comes after. */
const previewOf = (state: ConversationState, seq: number, text: string): Change =>
  state.preview && state.previewSeq === seq && state.preview.text !== ''
    ? { preview: { ...state.preview, text: cutText(text, previewChars) } }
    : {};

/** What nobody can read any more is not unread. */
function unreadWithout(state: ConversationState, seq: number): Change {
  const isUnread = seq > Math.max(state.contactReadSeq, state.contactSeq);
  return isUnread ? { contactUnread: Math.max(0, state.contactUnread - 1) } : {};
}

const shownOf = ({ seq, author }: Entry, text: string) => ({
  preview: { text: cutText(text, previewChars), author: author.kind },
  previewSeq: seq,
});

function spoken(state: ConversationState, entry: Entry, text: string): Change {
  const shown = shownOf(entry, text);
  if (entry.author.kind !== 'contact')
    return {
      ...shown,
      ...firstAnswer(state, entry),
      waitingSince: null,
      contactUnread: state.contactUnread + 1,
      answersSince: state.answersSince + 1,
    };
  return {
    ...shown,
    contactSeq: entry.seq,
    contactAt: entry.at,
    answersSince: 0,
    contactUnread: 0,
    waitingSince: state.waitingSince ?? entry.at,
    // Who writes again is there again.
    queuedFor: 'chat',
  };
}

/** What people say first is their first answer. */
const firstAnswer = ({ servedSince, answeredAt }: ConversationState, { at, author }: Entry): Change =>
  servedSince !== null && answeredAt === null && author.kind === 'agent' ? { answeredAt: at } : {};

/** What the bot answered by is what the conversation is about. */
function topicsAfter(state: ConversationState, { answer }: BodyOf<'message'>): Change {
  const topic = answer?.flow ?? (isGrasped(answer?.decision) ? answer?.question : undefined);
  if (!topic || state.topics.at(-1) === topic) return {};
  return { topics: [...state.topics.filter((each) => each !== topic), topic].slice(-mostTopics) };
}
const isGrasped = (decision: string | undefined) => decision === 'sure' || decision === 'likely';

const without = ({ participants }: ConversationState, agentId: AgentId) =>
  participants.filter((each) => each.agentId !== agentId);

function requeued(state: ConversationState, entry: Entry, from: AgentId | null): Change {
  const passedBy = from && !state.passedBy.includes(from) ? [...state.passedBy, from] : state.passedBy;
  const servedSince = state.servedSince ?? entry.at;
  return { owner: queue, queuedSince: state.queuedSince ?? entry.at, servedSince, acceptBy: null, passedBy };
}

function transferred(state: ConversationState, entry: Entry, body: BodyOf<'transferred'>): Change {
  // What becomes of it here, the next entry says.
  if (body.toOutside) return {};
  const teamId = body.toTeam ?? state.teamId;
  const servedSince = state.servedSince ?? entry.at;
  if (body.toAgent)
    return {
      owner: { kind: 'agent', agentId: body.toAgent },
      teamId,
      servedSince,
      ...served,
      participants: without(state, body.toAgent),
      acceptBy: body.acceptBy ?? null,
    };
  // A rule that leads to a team moves nobody back in line.
  const queuedSince = body.because ? (state.queuedSince ?? entry.at) : entry.at;
  return { owner: queue, teamId, queuedSince, servedSince, acceptBy: null, passedBy: [] };
}

function reopened(state: ConversationState, entry: Entry, to: 'bot' | 'queue' | 'agent'): Change {
  const open: Change = {
    status: 'open',
    closedAt: null,
    snoozedUntil: null,
    rating: null,
    ratingAsked: false,
    topics: [],
    queuedFor: 'chat',
  };
  if (to === 'bot') return { ...open, owner: bot };
  if (to === 'queue') return { ...open, owner: queue, queuedSince: entry.at, servedSince: entry.at };
  // It goes on with whom it was with: what is owed is the next answer, not a first one.
  const goesOn: Change = { ...open, servedSince: entry.at, answeredAt: entry.at };
  return entry.author.kind === 'agent'
    ? { ...goesOn, owner: { kind: 'agent', agentId: entry.author.id } }
    : { ...goesOn, owner: state.owner };
}

const retagged = (tags: string[], added: string[], removed: string[]) =>
  [...new Set([...tags, ...added])].filter((tag) => !removed.includes(tag));
