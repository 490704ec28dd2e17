import { expect, test } from 'vitest';
import { readScript } from './script-settings.ts';

const script = (dataset: DOMStringMap) =>
  readScript({ src: 'https://chat.example:8443/widget.js?v=1', dataset });

test('the server is where the script came from', () => {
  expect(script({ siteKey: 'key' })).toMatchObject({ siteKey: 'key', origin: 'https://chat.example:8443' });
});

test('a script without a site is no widget', () => {
  expect(script({})).toBeUndefined();
});

test('what is not understood falls back to the default', () => {
  const given = { siteKey: 'key', theme: 'neon', accent: 'red;}', position: 'top' };
  expect(script(given)).toMatchObject({ theme: 'auto', accent: undefined, position: undefined });
});

test('a language is matched to one of ours', () => {
  expect(script({ siteKey: 'key', locale: 'zh-Hant' })?.locale).toBe('zh-TW');
  expect(script({ siteKey: 'key' })?.locale).toBeUndefined();
});
