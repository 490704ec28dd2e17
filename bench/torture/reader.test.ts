import type { ConversationId, Entry } from '@parley/contract';
import { expect, test } from 'vitest';
import { createReader } from './reader.ts';

const conversationId = 'cnv_a' as ConversationId;
const message = (seq: number): Entry => ({
  conversationId,
  seq,
  at: '2026-01-01T00:00:00.000Z',
  author: { kind: 'bot' },
  body: { kind: 'message', text: `m${seq}` },
});
const push = (after: number, head: number, ...seqs: number[]) => ({
  conversationId,
  after,
  head,
  entries: seqs.map(message),
});
const seqsOf = (reader: ReturnType<typeof createReader>) => reader.view().seen.map(({ seq }) => seq);

test('what joins is taken, what is known already is left', () => {
  const reader = createReader('r', new Map([[conversationId, 1]]));
  expect(reader.take(push(1, 3, 2, 3)).isBehind).toBe(false);
  expect(reader.take(push(2, 4, 3, 4)).isBehind).toBe(false);
  expect(seqsOf(reader)).toEqual([2, 3, 4]);
  expect(reader.gaps()).toBe(0);
});

test('a push that does not join is not taken, and what is missing is asked for', () => {
  const reader = createReader('r', new Map([[conversationId, 1]]));
  expect(reader.take(push(3, 4, 4)).isBehind).toBe(true);
  expect(reader.held(conversationId)).toBe(1);
  expect(reader.take(push(1, 3, 2, 3)).isBehind).toBe(true);
  expect(reader.take(push(3, 4, 4)).isBehind).toBe(false);
  expect(seqsOf(reader)).toEqual([2, 3, 4]);
});

test('a range may cover lines that a customer does not read', () => {
  const reader = createReader('r', new Map([[conversationId, 1]]));
  expect(reader.take(push(1, 5, 3)).isBehind).toBe(false);
  expect(reader.held(conversationId)).toBe(5);
});

test('a head heard of makes a reader know that it is behind', () => {
  const reader = createReader('r', new Map([[conversationId, 1]]));
  expect(reader.hearHead(conversationId, 4).isBehind).toBe(true);
  expect(reader.take(push(1, 4, 2, 3, 4)).isBehind).toBe(false);
});

test('what is missing is asked for once, again when part of it came, and again when no answer comes', () => {
  let now = 0;
  const reader = createReader('r', new Map([[conversationId, 1]]), () => now);
  expect(reader.shallAsk(conversationId)).toBe(false);
  reader.hearHead(conversationId, 4);
  expect([reader.shallAsk(conversationId), reader.shallAsk(conversationId)]).toEqual([true, false]);
  reader.take(push(1, 3, 2, 3));
  expect(reader.shallAsk(conversationId)).toBe(true);
  now = 1_000;
  expect(reader.shallAsk(conversationId)).toBe(true);
});
