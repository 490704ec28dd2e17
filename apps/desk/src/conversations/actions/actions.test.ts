import { expect, test } from 'vitest';
import { sampleAgent, sampleRow } from '../sample.ts';
import { stanceOf } from './owner-words.ts';
import { snoozeNames, snoozeUntil } from './snooze-times.ts';

test('how one stands to a conversation follows from its owner and status', () => {
  const mine = { kind: 'agent', agentId: sampleAgent } as const;
  const theirs = { kind: 'agent', agentId: 'agt_00000000000000000000000002' } as const;
  const stance = (change: Parameters<typeof sampleRow>[1]) => stanceOf(sampleRow(1, change), sampleAgent);
  expect(stance({ owner: { kind: 'bot' } })).toBe('bot');
  expect(stance({ owner: { kind: 'queue' } })).toBe('queue');
  expect(stance({ owner: mine })).toBe('mine');
  expect(stance({ owner: mine, acceptBy: '2026-05-04T12:00:00.000Z' })).toBe('offered');
  expect(stance({ owner: theirs })).toBe('colleague');
  expect(stance({ owner: mine, status: 'closed' })).toBe('closed');
});

test('a snooze ends in the future, mornings at nine and weeks on a Monday', () => {
  for (let day = 1; day <= 7; day += 1) {
    const now = new Date(2026, 5, day, 23, 30).getTime();
    for (const name of snoozeNames) expect(snoozeUntil(name, now).getTime()).toBeGreaterThan(now);
    expect(snoozeUntil('tomorrow', now).getHours()).toBe(9);
    expect(snoozeUntil('nextWeek', now).getDay()).toBe(1);
  }
});
