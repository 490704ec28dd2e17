import { expect, test } from 'vitest';
import { noon, sampleAgent, sampleId, sampleRow } from '../sample.ts';
import { nextWaiting } from './next-waiting.ts';
import { waitsSince } from './waiting.ts';

test('in the queue the time since joining it counts, with an agent the time since the last unanswered word', () => {
  const owner = { kind: 'agent', agentId: sampleAgent } as const;
  expect(waitsSince(sampleRow(1, { waitingSince: noon(0), queuedSince: noon(5) }))).toBe(noon(5));
  expect(waitsSince(sampleRow(1, { owner, waitingSince: noon(0), queuedSince: null }))).toBe(noon(0));
});

test('nobody waits for a bot, in a snoozed or in a closed conversation', () => {
  expect(waitsSince(sampleRow(1, { owner: { kind: 'bot' }, waitingSince: noon(0) }))).toBeNull();
  expect(waitsSince(sampleRow(1, { status: 'snoozed' }))).toBeNull();
  expect(waitsSince(sampleRow(1, { status: 'closed' }))).toBeNull();
});

test('the next one is who has waited longest, other than the one that is open', () => {
  const rows = [sampleRow(3), sampleRow(1), sampleRow(2)];
  expect(nextWaiting(rows, null)).toBe(sampleId(1));
  expect(nextWaiting(rows, sampleId(1))).toBe(sampleId(2));
  expect(nextWaiting([sampleRow(1, { owner: { kind: 'bot' } })], null)).toBeUndefined();
});
