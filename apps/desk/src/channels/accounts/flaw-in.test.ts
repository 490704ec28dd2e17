import type { ChannelField } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Translate } from '../../words/index.ts';
import { firstFlawed, flawIn } from './flaw-in.ts';

const t = ((key: string, values?: { what?: string }) =>
  `${key} ${values?.what ?? ''}`.trim()) as unknown as Translate;
const field = (more: Partial<ChannelField> = {}): ChannelField => ({
  ...{ name: 'appId', kind: 'text', label: 'AppID', isAdvanced: false, isOptional: false, isMade: false },
  ...{ pattern: '^wx[0-9a-f]{4}$', expected: 'wx, then 4 characters' },
  ...more,
});

test('a field that is empty says that it is missing, one of another form what is expected', () => {
  expect(flawIn(t, field(), '  ', false)).toBe('shell.flaws.missing');
  expect(flawIn(t, field(), undefined, false)).toBe('shell.flaws.missing');
  expect(flawIn(t, field(), 'wx12', false)).toBe('accounts.expected wx, then 4 characters');
  expect(flawIn(t, field(), ' wx12ab ', false)).toBeUndefined();
});

test('what may be left empty is right when it is, and judged when it is not', () => {
  expect(flawIn(t, field({ isOptional: true }), '', false)).toBeUndefined();
  expect(flawIn(t, field({ kind: 'secret', isMade: true }), '', false)).toBeUndefined();
  expect(flawIn(t, field({ kind: 'secret' }), '', true)).toBeUndefined();
  expect(flawIn(t, field({ standard: 'wx12ab' }), undefined, false)).toBeUndefined();
  expect(flawIn(t, field({ standard: 'wx12ab' }), '', false)).toBe('shell.flaws.missing');
  expect(flawIn(t, field({ isOptional: true }), 'x', false)).toMatch(/expected/);
});

test('the first field that is wrong is found', () => {
  const fields = [field(), field({ name: 'other' })];
  expect(firstFlawed(t, fields, { appId: 'wx12ab' })?.name).toBe('other');
  expect(firstFlawed(t, fields, { appId: 'wx12ab', other: 'wx12ab' })).toBeUndefined();
});
