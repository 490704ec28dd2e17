import type { ConversationChannel } from '@parley/contract';
import { expect, test } from 'vitest';
import { hindranceOf, isUntaken, partsOf } from './hindrance.ts';

const now = Date.parse('2026-05-04T12:00:00.000Z');
const later = '2026-05-04T13:00:00.000Z';
const channel = (change: Partial<ConversationChannel> = {}): ConversationChannel => ({
  ...{ channelAccountId: 'cha_1', kind: 'paper', name: 'Letters', icon: '', status: 'on' },
  ...{ text: { most: 10, unit: 'bytes' }, shows: ['image'], buttons: 0, receipts: [], isGone: false },
  media: { image: { mostBytes: 1_000, types: ['image/png'] } },
  ...{ canReply: false, canRecall: false, canEdit: false, recallMinutes: 0, takesTemplates: false },
  window: { isOpen: true, until: later, messagesLeft: 2 },
  ...change,
});

test('what stands in the way of every message is told, and nothing where nothing does', () => {
  const of = (change?: Partial<ConversationChannel>, at = now) => hindranceOf(channel(change), at);
  expect(of()).toBeUndefined();
  expect(of({}, Date.parse(later) + 1)).toBe('window');
  expect(of({ window: { isOpen: false, until: null, messagesLeft: null } })).toBe('window');
  expect(of({ window: { isOpen: false, until: later, messagesLeft: 0 } })).toBe('used-up');
  expect(of({ isGone: true })).toBe('gone');
  expect(of({ status: 'failing' })).toBe('off');
  expect(of({ window: null })).toBeUndefined();
  expect(hindranceOf(undefined, now)).toBeUndefined();
});

test('files that the channel does not take are told apart, and how many messages a text makes', () => {
  const file = { name: 'a.png', type: 'image/png', sizeBytes: 900 };
  expect(isUntaken(channel(), file)).toBeUndefined();
  expect(isUntaken(channel(), { ...file, sizeBytes: 2_000 })).toMatchObject({ what: 'file-too-large' });
  expect(isUntaken(channel(), { ...file, type: 'audio/mpeg' })).toMatchObject({ what: 'file-type' });
  expect([partsOf(channel(), '一二三'), partsOf(channel(), '一二三四')]).toEqual([1, 2]);
});
