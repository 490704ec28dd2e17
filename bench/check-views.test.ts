import { expect, test } from 'vitest';
import { type Acknowledgement, checkViews, countFaults, type StoredEntry, type View } from './check-views.ts';

const conversationId = 'cnv_a';
const line = (seq: number, text: string | null, clientId: string | null = text): StoredEntry => ({
  conversationId,
  seq,
  clientId,
  text,
  isSpoken: text !== null,
});
const said = (counter: number, seq: number): Acknowledgement => ({
  conversationId,
  clientId: `m${counter}`,
  text: `m${counter}`,
  seq,
  sender: 'visitor',
  counter,
});
const view = (...seen: StoredEntry[]): View => ({
  who: 'agent',
  follows: new Map([[conversationId, 1]]),
  seen,
});
const log = [line(1, null), line(2, 'm1'), line(3, 'm2')];
const acknowledged = [said(1, 2), said(2, 3)];
const whole = view(line(2, 'm1'), line(3, 'm2'));
const check = (acks: Acknowledgement[], stored: StoredEntry[], ...views: View[]) =>
  checkViews(acks, stored, views);

test('when store and readers hold what was acknowledged, nothing is found', () => {
  const findings = check(acknowledged, log, whole);
  expect(countFaults(findings)).toBe(0);
  expect(findings).toMatchObject({ acknowledged: 2, stored: 3, views: 1, examples: [] });
});

test('an acknowledged message that the store lacks, or holds elsewhere, is lost', () => {
  expect(check(acknowledged, log.slice(0, 2)).lostFromStore).toBe(1);
  expect(check(acknowledged, [line(1, null), line(2, 'm2'), line(3, 'm1')]).lostFromStore).toBe(2);
});

test('a message acknowledged twice under one number is one message; under two it is a contradiction', () => {
  expect(countFaults(check([...acknowledged, said(2, 3)], log, whole))).toBe(0);
  expect(check([...acknowledged, said(2, 4)], log).contradictions).toBe(1);
});

test('what was stored twice is found by its text, even without its client id', () => {
  expect(check(acknowledged, [...log, line(4, 'm2', null)]).doubledInStore).toBe(1);
  expect(check(acknowledged, [...log, line(4, 'other', 'm2')]).doubledInStore).toBe(1);
});

test('a bot may say the same again', () => {
  const bot = (seq: number): StoredEntry => ({ ...line(seq, 'Pardon?', 'bot:2'), isSpoken: false });
  expect(countFaults(check([], [line(1, 'm1'), bot(2), bot(3)]))).toBe(0);
});

test('numbers without a gap are demanded of every conversation', () => {
  expect(check([], [line(1, null), line(3, 'm1')]).holes).toBe(1);
  expect(check([], [line(2, 'm1')]).holes).toBe(1);
});

test('a reader must have every message since it began, what nobody acknowledged too', () => {
  expect(check([], log, view(line(2, 'm1'))).missedByReaders).toBe(1);
  expect(
    check([], log, { ...whole, follows: new Map([[conversationId, 2]]), seen: [] }).missedByReaders,
  ).toBe(1);
});

test('a reader that takes a line twice, late, or otherwise than it is stored, is found', () => {
  expect(check([], log, view(line(2, 'm1'), line(2, 'm1'), line(3, 'm2'))).doubledForReaders).toBe(1);
  expect(check([], log, view(line(3, 'm2'), line(2, 'm1'))).inversions).toBe(1);
  expect(check([], log, view(line(2, 'm1'), line(3, 'something else'))).disagreements).toBe(1);
});

test('a sender whose messages stand in another order than they were said is found', () => {
  expect(check([said(1, 3), said(2, 2)], [line(1, null), line(2, 'm2'), line(3, 'm1')]).inversions).toBe(1);
});
