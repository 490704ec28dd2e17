import type { ConversationId, ConversationState, Entry, EntryBody } from '@parley/contract';

/** A small conversation for tests. */
export const sampleId: ConversationId = 'cnv_00000000000000000000000001';

export const sampleEntry = (seq: number, body: EntryBody = { kind: 'note', text: `n${seq}` }): Entry => ({
  conversationId: sampleId,
  seq,
  at: new Date(1_700_000_000_000 + seq * 1000).toISOString(),
  author: { kind: 'agent', id: 'agt_00000000000000000000000001' },
  body,
});

export const sampleEntries = (from: number, to: number): Entry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => sampleEntry(from + index));

export const sampleState = (headSeq: number): ConversationState => ({
  id: sampleId,
  workspaceId: 'wsp_00000000000000000000000001',
  contactId: 'ctc_00000000000000000000000001',
  channelAccountId: 'cha_00000000000000000000000001',
  createdAt: '2026-01-01T00:00:00.000Z',
  status: 'open',
  owner: { kind: 'bot' },
  ownerVersion: 0,
  teamId: null,
  priority: 0,
  tags: [],
  locale: null,
  headSeq,
  lastEntryAt: sampleEntry(headSeq).at,
  preview: null,
  previewSeq: 0,
  waitingSince: null,
  queuedSince: null,
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
});
