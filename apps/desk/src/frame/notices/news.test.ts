import { expect, test } from 'vitest';
import { noon, sampleAgent, sampleRow } from '../../conversations/sample.ts';
import { newsOf } from './news.ts';

const owner = { kind: 'agent', agentId: sampleAgent } as const;
const mine = (n: number, change = {}) => sampleRow(n, { owner, ...change });
const kinds = (...args: Parameters<typeof newsOf>) => newsOf(...args).map((one) => one.kind);

test('a conversation that was not mine before is an offer', () => {
  expect(kinds([], [mine(1)], sampleAgent)).toEqual(['offer']);
  expect(kinds([mine(1)], [mine(1, { acceptBy: noon(1) })], sampleAgent)).toEqual(['offer']);
});

test('new words of the customer are news, own answers and receipts are not', () => {
  expect(kinds([mine(1)], [mine(1, { contactSeq: 4 })], sampleAgent)).toEqual(['message']);
  expect(kinds([mine(1)], [mine(1, { headSeq: 9, agentReadSeq: 9 })], sampleAgent)).toEqual([]);
});

test("a colleague's conversation is no news", () => {
  expect(kinds([], [sampleRow(1)], sampleAgent)).toEqual([]);
});

test('an invitation to take part is news once', () => {
  const part = { agentId: sampleAgent, mode: 'help' as const, answerBy: noon(1) };
  const invited = sampleRow(1, { participants: [part] });
  expect(kinds([], [invited], sampleAgent)).toEqual(['invitation']);
  expect(kinds([invited], [invited], sampleAgent)).toEqual([]);
  const joined = sampleRow(1, { participants: [{ ...part, answerBy: null }] });
  expect(kinds([invited], [joined], sampleAgent)).toEqual([]);
});
