import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkParts } from './link-parts.ts';

const links = (text: string) => linkParts(text).flatMap(({ href }) => href ?? []);

test('finds addresses among words of any language', () => {
  expect(links('see https://a.example/x?y=1#z, or http://b.example.')).toEqual([
    'https://a.example/x?y=1#z',
    'http://b.example/',
  ]);
  expect(links('请看https://a.example/退货。谢谢')).toEqual(['https://a.example/%E9%80%80%E8%B4%A7']);
  expect(links('（https://a.example/b）')).toEqual(['https://a.example/b']);
});

test('keeps brackets that belong to the address', () => {
  expect(links('(https://a.example/b_(c))')).toEqual(['https://a.example/b_(c)']);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt://%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://',
  'http://[',
])('%s is no link', (text) => {
  expect(links(text)).toEqual([]);
});

test('a link cannot break out of itself', () => {
  const [link] = links(`https://a.example/"onmouseover="alert(1)`);
  expect(link).toBe('https://a.example/');
});

test('every text comes back whole, and every link is http or https', () => {
  const piece = fc.constantFrom(
    'http://',
    'https://',
    'javascript:',
    'a.example',
    ' ',
    '。',
    ')',
    '<b>',
    '\n',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');
      const parts = linkParts(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { href } of parts) if (href) expect(href).toMatch(/^https?:\/\//);
    }),
  );
});
