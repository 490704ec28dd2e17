import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test('a frame names its site and the page that carries it', () => {
  const search = '?site=key-1&host=https%3A%2F%2Fshop.example%3A8443';
  expect(readAddress({ pathname: '/widget/panel', search })).toEqual({
    siteKey: 'key-1',
    host: 'https://shop.example:8443',
  });
});

test('a page of its own names its site in the path, and nobody carries it', () => {
  expect(readAddress({ pathname: '/chat/key-1', search: '?host=https://evil.example' })).toEqual({
    siteKey: 'key-1',
    host: null,
  });
});

test.each(['*', 'null', 'javascript:alert(1)', 'shop.example', ''])('%j is no host', (host) => {
  const search = `?${new URLSearchParams({ site: 'key', host })}`;
  expect(readAddress({ pathname: '/widget/panel', search }).host).toBeNull();
});
