import { expect, test } from 'vitest';
import { statusAt } from '../life/status-at.ts';
import { followTold } from './follow-told.ts';

test('an open entry follows where its version stands, and a newer one where nothing is being written', () => {
  expect(followTold({ version: 3 }, { version: 3 }, true)).toBe('standing');
  expect(followTold({ version: 3 }, { version: 4 }, false)).toBe('newer');
});

test('what is being written stays, and what was told late changes nothing', () => {
  expect(followTold({ version: 3 }, { version: 4 }, true)).toBe(null);
  expect(followTold({ version: 3 }, { version: 2 }, false)).toBe(null);
  expect(followTold(null, { version: 1 }, false)).toBe(null);
});

test('what holds until a moment is over from that moment on, unless a newer version says so', () => {
  const out = {
    status: 'published',
    version: 2,
    publishedVersion: 2,
    validTo: '2026-11-21T19:41:00.000Z',
  } as const;
  const at = Date.parse(out.validTo);
  expect([at - 1, at].map((nowMs) => statusAt(out, nowMs))).toEqual(['published', 'expired']);
  expect(statusAt({ ...out, version: 3 }, at)).toBe('published');
  expect(statusAt({ ...out, validTo: null }, at)).toBe('published');
});
