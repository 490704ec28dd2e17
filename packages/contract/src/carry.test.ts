import { expect, test } from 'vitest';
import { type ChannelCapabilities, channelCapabilities, leftOf, shortfallsOf } from './carry.ts';

const now = Date.parse('2026-05-04T12:00:00.000Z');
const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
const web = channelCapabilities('web');
const wrote = { contactAt: ago(1), answersSince: 0 };
const file = { name: 'a.png', type: 'image/png', sizeBytes: 1_000 };
/** A channel with a narrow door. */
const narrow: ChannelCapabilities = {
  ...web,
  text: { most: 10, unit: 'bytes' },
  media: { image: { mostBytes: 500, types: ['image/png'] } },
  windows: [{ after: 'message', forMs: 48 * 3_600_000, messages: 5 }],
  canReply: false,
};
const whats = (...asked: Parameters<typeof shortfallsOf>) => shortfallsOf(...asked).map(({ what }) => what);

test('a website takes what can be written and stored, at any time', () => {
  const load = { text: 'x'.repeat(4000), attachments: [file], quotes: 2 };
  expect(shortfallsOf(load, web, { contactAt: null, answersSince: 900 }, now)).toEqual([]);
  expect(whats({ text: 'x'.repeat(4001) }, web, wrote, now)).toEqual(['text-too-long']);
});

test('length counts as the channel counts, in bytes where it does so', () => {
  expect(whats({ text: '一二三' }, narrow, wrote, now)).toEqual([]);
  expect(shortfallsOf({ text: '一二三四' }, narrow, wrote, now)).toEqual([
    { what: 'text-too-long', most: 10, tooMany: 2 },
  ]);
});

test('a file too large, or of a kind that is not taken, is named', () => {
  const attachments = [
    file,
    { name: 'a.gif', type: 'image/gif', sizeBytes: 1 },
    { name: 'a.mp4', type: 'video/mp4', sizeBytes: 1 },
  ];
  expect(shortfallsOf({ attachments }, narrow, wrote, now)).toEqual([
    { what: 'file-too-large', name: 'a.png', mostBytes: 500 },
    { what: 'file-type', name: 'a.gif' },
    { what: 'file-type', name: 'a.mp4' },
  ]);
});

test('a window that has closed, or was never opened, is told with its time', () => {
  const late = { contactAt: ago(49), answersSince: 0 };
  expect(shortfallsOf({ text: 'hi' }, narrow, late, now)).toEqual([{ what: 'window-closed', since: ago(1) }]);
  const never = { contactAt: null, answersSince: 0 };
  expect(shortfallsOf({ text: 'hi' }, narrow, never, now)).toEqual([{ what: 'window-closed', since: null }]);
});

test('so many messages for one of the customer’s, and how many are left is known beforehand', () => {
  const some = (answersSince: number) => ({ ...wrote, answersSince });
  expect(whats({ text: 'hi' }, narrow, some(4), now)).toEqual([]);
  expect(shortfallsOf({ text: 'hi' }, narrow, some(5), now)).toEqual([{ what: 'none-left', most: 5 }]);
  expect(leftOf(narrow, some(3), now)).toEqual({
    messages: 2,
    until: new Date(now + 47 * 3_600_000).toISOString(),
  });
  expect(leftOf(web, some(3), now)).toEqual({ messages: null, until: null });
});

test('a quote is told where the channel knows none, and an unknown channel takes plain text only', () => {
  expect(whats({ text: 'hi', quotes: 1 }, narrow, wrote, now)).toEqual(['quotes']);
  expect(whats({ text: 'hi', attachments: [file] }, channelCapabilities('pigeon'), wrote, now)).toEqual([
    'file-type',
  ]);
});
