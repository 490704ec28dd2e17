import { expect, test } from 'vitest';
import { checkOrigin, frameAncestors, parseOrigin } from './origin.ts';

const site = (...origins: string[]) => ({ settings: { origins } });
const own = 'https://parley.example';

test('a listed origin may speak for the site, however it is written, and so may the server itself', () => {
  const shop = site('https://Shop.example:443', 'http://localhost:4310');
  for (const origin of ['https://shop.example', 'http://localhost:4310', own])
    expect(checkOrigin(shop, origin, own)).toBe(true);
});

test('no other origin may: neither a look-alike, nor a part of one, nor none', () => {
  const shop = site('https://shop.example');
  const foreign = [
    undefined,
    '',
    'null',
    '*',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example.evil.example',
    'https://evil.example/https://shop.example',
    'https://evilshop.example',
    'https://www.shop.example',
    'https://shop.example@evil.example',
    'https://shop.example.',
    'file://',
    'chrome-extension://shop.example',
  ];
  for (const origin of foreign) expect(checkOrigin(shop, origin, own)).toBe(false);
  expect(checkOrigin(site(), own, undefined)).toBe(false);
});

test('a site for everybody takes any page, but nothing that is no page', () => {
  expect(checkOrigin(site('*'), 'https://anything.example', own)).toBe(true);
  for (const origin of [undefined, 'null', 'file://'])
    expect(checkOrigin(site('*'), origin, own)).toBe(false);
});

test('an origin that could write into a header is none', () => {
  const forged = [
    'https://a;script-src *',
    "https://a'unsafe-inline'",
    'https://a,b',
    'https://*.example',
    'https://a b',
    'https://a/path',
    'https://a?query',
    'https://user:word@a',
    'javascript://a',
  ];
  for (const text of forged) expect([text, parseOrigin(text)]).toEqual([text, undefined]);
  expect(parseOrigin('https://商城.example')).toBe('https://xn--czru2d.example');
  expect(parseOrigin('http://[::1]:4300')).toBe('http://[::1]:4300');
});

test('only the listed pages and our own may embed the panel', () => {
  expect(frameAncestors(site('https://shop.example', 'http://localhost:4310'))).toBe(
    "'self' https://shop.example http://localhost:4310",
  );
  expect(frameAncestors(site())).toBe("'self'");
  expect(frameAncestors(site('https://shop.example', '*'))).toBe('*');
  expect(frameAncestors(site("https://a;script-src 'unsafe-inline'"))).toBe("'self'");
});
