import { expect, test } from 'vitest';
import { fileHeaders } from './file-headers.ts';
import { parseRange } from './parse-range.ts';

const file = { type: 'image/png', name: 'a.png', sizeBytes: 100, inline: true };

test('whatever a file is, no script of it runs and no other site reads it', () => {
  for (const each of [file, { ...file, type: 'application/pdf', inline: false }])
    expect(fileHeaders(each)).toMatchObject({
      'content-type': each.type,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=31536000, immutable',
    });
});

test('a picture is shown, everything else is saved', () => {
  expect(fileHeaders(file)['content-disposition']).toMatch(/^inline; /);
  expect(fileHeaders({ ...file, inline: false })['content-disposition']).toMatch(/^attachment; /);
});

test('a name keeps its letters and cannot leave its place in the header', () => {
  const disposition = (name: string) => fileHeaders({ ...file, name })['content-disposition'];
  expect(disposition('发票.pdf')).toBe(`inline; filename="__.pdf"; filename*=UTF-8''%E5%8F%91%E7%A5%A8.pdf`);
  for (const name of ['a"; x="y.pdf', "a'b.pdf", 'a\r\nSet-Cookie: x.pdf', 'a;b.pdf'])
    expect(disposition(name)).toMatch(/^inline; filename="[\w.() -]*"; filename\*=UTF-8''[\w.%~!-]*$/);
});

test('a part that is asked for is told as a part', () => {
  const range = parseRange('bytes=10-19', 100);
  expect(fileHeaders({ ...file, ...(range ? { range } : {}) })).toMatchObject({
    'content-length': '10',
    'content-range': 'bytes 10-19/100',
  });
});

test('one part within the file is heeded, anything else means the whole', () => {
  const cases: [string | undefined, { start: number; end: number } | undefined][] = [
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', undefined],
    ['bytes=20-10', undefined],
    ['bytes=-0', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=0-1', undefined],
    ['bytes=0-99999999999999999999', undefined],
    [undefined, undefined],
  ];
  for (const [header, expected] of cases)
    expect([header, parseRange(header, 100)]).toEqual([header, expected]);
});
