import type { AgentId, Author, ConversationId, ConversationRow, Entry, EntryBody } from '@parley/contract';

/** A small conversation for tests. */
export const sampleAgent: AgentId = 'agt_00000000000000000000000001';
export const sampleId = (n: number) => `cnv_${String(n).padStart(26, '0')}` as ConversationId;

export function sampleEntry(seq: number, author: Author['kind'], body: EntryBody, at = noon(seq)): Entry {
  const by: Author =
    author === 'agent'
      ? { kind: 'agent', id: sampleAgent }
      : author === 'contact'
        ? { kind: 'contact', id: 'ctc_00000000000000000000000001' }
        : { kind: author };
  return { conversationId: sampleId(1), seq, at, author: by, body };
}

/** Minute by minute from noon, in the reader's own time of day. */
export const noon = (minutes: number, days = 0) => new Date(2026, 4, 4 + days, 12, minutes).toISOString();

export const sampleRow = (n: number, change: Partial<ConversationRow> = {}): ConversationRow => ({
  id: sampleId(n),
  workspaceId: 'wsp_00000000000000000000000001',
  contactId: 'ctc_00000000000000000000000001',
  channelAccountId: 'cha_00000000000000000000000001',
  createdAt: noon(0),
  status: 'open',
  owner: { kind: 'queue' },
  ownerVersion: 1,
  teamId: null,
  priority: 0,
  tags: [],
  locale: null,
  headSeq: 1,
  lastEntryAt: noon(n),
  preview: null,
  previewSeq: 0,
  waitingSince: null,
  queuedSince: noon(n),
  servedSince: null,
  answeredAt: null,
  sleeps: [],
  tickets: [],
  acceptBy: null,
  passedBy: [],
  participants: [],
  queuedFor: 'chat',
  topics: [],
  snoozedUntil: null,
  closedAt: null,
  contactReadSeq: 0,
  contactReceivedSeq: 0,
  contactUnread: 0,
  agentReadSeq: 0,
  contactSeq: 0,
  contactAt: null,
  answersSince: 0,
  mergedInto: null,
  splitFrom: null,
  isApart: false,
  ratingAsked: false,
  rating: null,
  contactName: `customer ${n}`,
  ...change,
});
