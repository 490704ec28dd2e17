import { type Block, type BodyOf, content } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { guardMessage } from './guard-message.ts';
import { hostsOfSites, linksTo } from './link-hosts.ts';

const mayLink = linksTo(['shop.example', '*.help.example', '例え.jp']);
const guarded = (text: string) => guardMessage({ kind: 'message', text }, mayLink).text;
const shown = (...blocks: Block[]) => guardMessage({ kind: 'message', blocks }, mayLink).blocks;

describe('a link', () => {
  test.each([
    'https://shop.example/a?b=c',
    'http://SHOP.example',
    'https://a.help.example/x',
    'https://xn--r8jz45g.jp',
  ])('to %s may stand', (url) => {
    expect(mayLink(url)).toBe(true);
    expect(guarded(`see ${url} now`)).toBe(`see ${url} now`);
  });

  test.each([
    'https://evil.example/shop.example',
    'https://shop.example.evil.example',
    'https://shop.example@evil.example',
    'https://evilshop.example',
    'https://help.example',
    'https://ѕhop.example',
    'https://shop.example:x@evil.example',
    'https://shop。example.evil.example',
    'www.evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:/\\evil.example',
  ])('to %s may not', (url) => {
    expect(mayLink(url)).toBe(false);
  });

  test('that may not stand leaves its words, in text and in every block', () => {
    expect(guarded('see https://evil.example/login, or www.evil.example')).toBe(
      'see evil.example/login, or evil.example',
    );
    const url = 'https://evil.example';
    const open = { does: 'open', label: 'Go', url } as const;
    const say = { does: 'say', label: 'Yes' } as const;
    const blocks = shown(
      { kind: 'text', text: `**b** [words](${url}) [ours](https://shop.example)` },
      { kind: 'link', url, title: 'A page' },
      { kind: 'buttons', buttons: [open] },
      { kind: 'buttons', buttons: [open, say] },
      { kind: 'card', title: 'C', text: `[x](${url})`, buttons: [open] },
      { kind: 'carousel', cards: [{ title: 'C', buttons: [open, say] }] },
      { kind: 'steps', steps: [{ title: 'S', text: `go to ${url}` }] },
    );
    expect(blocks).toEqual([
      { kind: 'text', text: '**b** words [ours](https://shop.example)' },
      { kind: 'text', text: 'A page' },
      { kind: 'buttons', buttons: [say] },
      { kind: 'card', title: 'C', text: 'x', buttons: [] },
      { kind: 'carousel', cards: [{ title: 'C', buttons: [say] }] },
      { kind: 'steps', steps: [{ title: 'S', text: 'go to evil.example' }] },
    ]);
    expect(content.safeParse(blocks).success).toBe(true);
  });
});

test('markup is taken out, and what only looks like it stays', () => {
  expect(guarded('a<script>alert(1)</script>b<img src=x onerror=y>c</p>')).toBe('aalert(1)bc');
  for (const text of ['5 < 6 > 4', '按 <Shift> 键', 'a <- b', '尺码 <M>']) expect(guarded(text)).toBe(text);
});

test('signs that turn the writing round or are not seen are taken out, and scripts that need theirs keep them', () => {
  expect(guarded('pay \u202eteertS\u202c to \u2066x\u2069 \u200bo\u0000k\ufeff')).toBe('pay teertS to x ok');
  for (const text of ['שלום', 'مرحبا', '👩‍👩‍👧', 'می‌خواهم', 'a\nb\tc']) expect(guarded(text)).toBe(text);
});

test('the hosts of sites are their own, and a site that may stand anywhere names none', () => {
  expect(hostsOfSites(['https://shop.example', 'http://localhost:4310', '*', 'x'])).toEqual([
    'shop.example',
    'localhost',
  ]);
});

test('a message without any of it is left as it is', () => {
  const message: BodyOf<'message'> = {
    ...{ kind: 'message', text: '可以退。' },
    choices: [{ label: '好', action: 'say' }],
    answer: { decision: 'sure' },
  };
  expect(guardMessage(message, mayLink)).toEqual(message);
});
