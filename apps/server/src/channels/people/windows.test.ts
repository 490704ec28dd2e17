import { expect, test } from 'vitest';
import { windowNow } from './windows.ts';

const minute = 60_000;
const windows = [
  { after: 'message', forMs: 100 * minute, messages: 5 },
  { after: 'menu', forMs: minute, messages: 3 },
] as const;
const at = (
  opened: Record<string, number>,
  used: Record<string, number> = {},
  closedAt: string | null = null,
) => windowNow(windows, { opened, used, closedAt }, 'agent', 1_000_000);

test('a channel without windows takes messages at any time', () => {
  expect(windowNow([], { opened: {}, used: {}, closedAt: null }, 'bot', 0)).toMatchObject({
    isOpen: true,
    messagesLeft: null,
  });
});
test('nobody who has done nothing can be written to', () => {
  expect(at({})).toMatchObject({ isOpen: false, isUsedUp: false });
});
test('the window that shuts first is used first, and the others count too', () => {
  expect(at({ message: 999_000, menu: 999_000 }, { menu: 1 })).toEqual({
    isOpen: true,
    untilMs: 999_000 + 100 * minute,
    messagesLeft: 7,
    next: 'menu',
    isUsedUp: false,
  });
});
test('a window whose messages are used up is no window any more, and that is told apart from a shut one', () => {
  expect(at({ message: 999_000 }, { message: 5 })).toMatchObject({ isOpen: false, isUsedUp: true });
  expect(at({ message: 1_000_000 - 100 * minute })).toMatchObject({ isOpen: false, isUsedUp: false });
});
test('what the vendor called shut is shut', () => {
  expect(at({ message: 999_000 }, {}, '2026-01-01T00:00:00Z')).toMatchObject({
    isOpen: false,
    isUsedUp: false,
  });
});
test('a window for what people write is none for the bot', () => {
  const forPeople = [{ after: 'message', forMs: minute, by: 'agent' }] as const;
  const known = { opened: { message: 990_000 }, used: {}, closedAt: null };
  expect(windowNow(forPeople, known, 'bot', 1_000_000).isOpen).toBe(false);
  expect(windowNow(forPeople, known, 'agent', 1_000_000).isOpen).toBe(true);
});
