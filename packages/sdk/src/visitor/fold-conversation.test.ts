import type { Entry, EntryBody, VisitorConversation } from '@parley/contract';
import { expect, test } from 'vitest';
import { foldConversation } from './fold-conversation.ts';

const before: VisitorConversation = {
  id: 'cnv_1',
  status: 'open',
  owner: 'bot',
  agentName: null,
  helpers: [],
  queuedFor: 'chat',
  head: 2,
  readSeq: 1,
  agentReadSeq: 0,
  lastEntryAt: '2026-01-01T00:00:00.000Z',
  preview: 'old',
  ratingAsked: false,
  rating: null,
  unread: 1,
  mergedInto: null,
};
const later = '2026-01-02T00:00:00.000Z';
const me = { kind: 'contact', id: 'ctc_1' } as const;
const agent = { kind: 'agent', id: 'agt_1' } as const;
const entry = (seq: number, author: Entry['author'], body: EntryBody): Entry => ({
  conversationId: 'cnv_1',
  seq,
  at: later,
  author,
  body,
});
const fold = (...entries: Entry[]) =>
  foldConversation(before, { after: 0, head: entries.at(-1)?.seq ?? 0, entries });

test('an answer is unread until something is written after it', () => {
  const answer = entry(3, agent, { kind: 'message', text: 'new' });
  expect(fold(answer)).toMatchObject({ head: 3, unread: 2, preview: 'new', lastEntryAt: later });
  expect(fold(answer, entry(4, me, { kind: 'message', text: 'mine' }))).toMatchObject({ unread: 0 });
});

test('receipts move how far each side has read, and nothing else', () => {
  expect(fold(entry(3, agent, { kind: 'read', upTo: 2 }))).toEqual({ ...before, head: 3, agentReadSeq: 2 });
  expect(fold(entry(3, me, { kind: 'read', upTo: 2 }))).toEqual({ ...before, head: 3, readSeq: 2 });
});

test('what is known already changes nothing', () => {
  expect(fold(entry(2, agent, { kind: 'message', text: 'again' }))).toEqual(before);
});

test('a message without words is told by its file', () => {
  const file = { id: 'fil_1', key: 'k'.repeat(22), name: 'a.png', type: 'image/png', sizeBytes: 1 } as const;
  expect(fold(entry(3, me, { kind: 'message', attachments: [file] })).preview).toBe('a.png');
});
