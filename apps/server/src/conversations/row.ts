import type {
  AgentId,
  Author,
  ConversationState,
  Owner,
  Participant,
  Sleep,
  TicketState,
} from '@parley/contract';

/** A row of the table `conversation`, as the driver gives it. */
export interface ConversationRecord {
  id: ConversationState['id'];
  workspace_id: ConversationState['workspaceId'];
  contact_id: ConversationState['contactId'];
  channel_account_id: ConversationState['channelAccountId'];
  created_at: string;
  status: ConversationState['status'];
  owner_kind: Owner['kind'];
  owner_agent_id: AgentId | null;
  owner_version: number;
  team_id: ConversationState['teamId'];
  priority: number;
  tags: string[];
  locale: ConversationState['locale'];
  head_seq: number;
  last_entry_at: string;
  preview_text: string | null;
  preview_author: Author['kind'] | null;
  preview_seq: number;
  waiting_since: string | null;
  queued_since: string | null;
  served_since: string | null;
  answered_at: string | null;
  sleeps: Sleep[];
  accept_by: string | null;
  passed_by: AgentId[];
  participants: Participant[];
  queued_for: ConversationState['queuedFor'];
  topics: string[];
  snoozed_until: string | null;
  closed_at: string | null;
  contact_read_seq: number;
  contact_received_seq: number;
  contact_unread: number;
  agent_read_seq: number;
  contact_seq: number;
  contact_at: string | null;
  answers_since: number;
  merged_into: ConversationState['id'] | null;
  split_from: ConversationState['id'] | null;
  is_apart: boolean;
  rating_asked: boolean;
  rating: number | null;
  tickets: TicketState[];
}

/** The state that a row keeps. */
export function stateOf(row: ConversationRecord): ConversationState {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    contactId: row.contact_id,
    channelAccountId: row.channel_account_id,
    createdAt: row.created_at,
    status: row.status,
    owner:
      row.owner_kind === 'agent' && row.owner_agent_id
        ? { kind: 'agent', agentId: row.owner_agent_id }
        : { kind: row.owner_kind as 'bot' | 'queue' },
    ownerVersion: row.owner_version,
    teamId: row.team_id,
    priority: row.priority,
    tags: row.tags,
    locale: row.locale,
    headSeq: row.head_seq,
    lastEntryAt: row.last_entry_at,
    preview: row.preview_author ? { text: row.preview_text ?? '', author: row.preview_author } : null,
    previewSeq: row.preview_seq,
    waitingSince: row.waiting_since,
    queuedSince: row.queued_since,
    servedSince: row.served_since,
    answeredAt: row.answered_at,
    // The store has an order of its own for what is within.
    sleeps: row.sleeps.map(({ from, to }) => ({ from, to })),
    acceptBy: row.accept_by,
    passedBy: row.passed_by,
    participants: row.participants,
    queuedFor: row.queued_for,
    topics: row.topics,
    snoozedUntil: row.snoozed_until,
    closedAt: row.closed_at,
    contactReadSeq: row.contact_read_seq,
    contactReceivedSeq: row.contact_received_seq,
    contactUnread: row.contact_unread,
    agentReadSeq: row.agent_read_seq,
    contactSeq: row.contact_seq,
    contactAt: row.contact_at,
    answersSince: row.answers_since,
    mergedInto: row.merged_into,
    splitFrom: row.split_from,
    isApart: row.is_apart,
    ratingAsked: row.rating_asked,
    rating: row.rating,
    tickets: row.tickets,
  };
}

/** The row that keeps a state. */
export function recordOf(state: ConversationState): ConversationRecord {
  return {
    id: state.id,
    workspace_id: state.workspaceId,
    contact_id: state.contactId,
    channel_account_id: state.channelAccountId,
    created_at: state.createdAt,
    status: state.status,
    owner_kind: state.owner.kind,
    owner_agent_id: state.owner.kind === 'agent' ? state.owner.agentId : null,
    owner_version: state.ownerVersion,
    team_id: state.teamId,
    priority: state.priority,
    tags: state.tags,
    locale: state.locale,
    head_seq: state.headSeq,
    last_entry_at: state.lastEntryAt,
    preview_text: state.preview?.text ?? null,
    preview_author: state.preview?.author ?? null,
    preview_seq: state.previewSeq,
    waiting_since: state.waitingSince,
    queued_since: state.queuedSince,
    served_since: state.servedSince,
    answered_at: state.answeredAt,
    sleeps: state.sleeps,
    accept_by: state.acceptBy,
    passed_by: state.passedBy,
    participants: state.participants,
    queued_for: state.queuedFor,
    topics: state.topics,
    snoozed_until: state.snoozedUntil,
    closed_at: state.closedAt,
    contact_read_seq: state.contactReadSeq,
    contact_received_seq: state.contactReceivedSeq,
    contact_unread: state.contactUnread,
    agent_read_seq: state.agentReadSeq,
    contact_seq: state.contactSeq,
    contact_at: state.contactAt,
    answers_since: state.answersSince,
    merged_into: state.mergedInto,
    split_from: state.splitFrom,
    is_apart: state.isApart,
    rating_asked: state.ratingAsked,
    rating: state.rating,
    tickets: state.tickets,
  };
}
