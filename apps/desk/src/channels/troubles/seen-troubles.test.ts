import type { ChannelTrouble } from '@parley/contract';
import { expect, test } from 'vitest';
import { keyOf, overSince } from './seen-troubles.ts';

const trouble = (id: string, more: Partial<ChannelTrouble> = {}): ChannelTrouble => ({
  ...{ channelAccountId: `cha_${id}`, kind: 'paper', name: id, what: 'failing', detail: '' },
  since: '2026-04-01T10:00:00.000Z',
  ...more,
});

test('a channel is well when nothing of it is left, and is said to be so once', () => {
  const [silent, failing] = [trouble('a', { what: 'silent' }), trouble('a')];
  expect(overSince([silent, failing, trouble('b')], [failing])).toEqual([trouble('b')]);
  expect(overSince([silent, failing], []).map(({ name }) => name)).toEqual(['a']);
  expect(overSince([], [failing])).toEqual([]);
});

test('the same trouble another time is not the one that was put away', () => {
  expect(keyOf(trouble('a'))).not.toBe(keyOf(trouble('a', { since: '2026-04-02T10:00:00.000Z' })));
});
