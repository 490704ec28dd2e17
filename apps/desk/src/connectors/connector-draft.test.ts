import type { Connector } from '@parley/contract';
import { expect, test } from 'vitest';
import { authOf, draftOf, isSame, jsonOf, newAction, readJson } from './connector-draft.ts';

const connector = {
  ...{ id: 'con_1', name: 'shop', baseUrl: 'https://shop.example', timeoutMs: 3_000, version: 4 },
  auth: { kind: 'header', name: 'X-Key', isSet: true },
  actions: [{ ...newAction('find'), label: { en: 'Find' } }],
} as unknown as Connector;

test('a connector opened and not changed sends no credential, so that the kept one stays', () => {
  const draft = draftOf(connector);
  expect(draft.auth).toEqual({ kind: 'header', name: 'X-Key' });
  expect(isSame(draft, draftOf(connector))).toBe(true);
});

test('its text holds everything but a credential, and can be brought back', () => {
  const draft = draftOf(connector);
  const text = jsonOf({ ...draft, auth: { kind: 'header', name: 'X-Key', secret: 'hush' } });
  expect(text).not.toContain('hush');
  expect(readJson(text)).toEqual(draft);
});

test.each(['', '{', 'null', '[]', '{"name":"a"}', '{"name":"a","baseUrl":"b","actions":{}}'])(
  '%j is no connector',
  (text) => expect(readJson(text)).toBeNull(),
);

test('another way of sending a credential keeps what both know', () => {
  expect(authOf('query', { name: 'token' })).toEqual({ kind: 'query', name: 'token' });
  expect(authOf('basic')).toEqual({ kind: 'basic', user: '' });
  expect(authOf('none', { name: 'x' })).toEqual({ kind: 'none' });
});
