import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';
import { fileTypes } from './file-types.ts';

const jpeg = 'image/jpeg';
const pdf = 'application/pdf';
const text = 'text/plain';

test('an honest name stays as it is', () => {
  const honest = [
    ['发票 2026.01.pdf', pdf],
    ['My file v1.2.jpg', jpeg],
    ['写真.JPG', jpeg],
    ['notes.md', text],
    ['a-b_c (1).pdf', pdf],
  ] as const;
  for (const [name, type] of honest) expect(cleanName(name, type).toLowerCase()).toBe(name.toLowerCase());
});

test('the end of a name tells what the bytes are, and nothing before it looks like an end', () => {
  const cases: [string, string, string][] = [
    ['photo.jpg.exe', jpeg, 'photo.jpg'],
    ['photo.exe', jpeg, 'photo.jpg'],
    ['report.exe.pdf', pdf, 'report_exe.pdf'],
    ['page.html.txt', text, 'page_html.txt'],
    ['a.PHP.jpg', jpeg, 'a_PHP.jpg'],
    ['scan', pdf, 'scan.pdf'],
    ['scan.png', pdf, 'scan.pdf'],
    ['settings.conf', text, 'settings.conf.txt'],
    ['x.exe...', text, 'x.txt'],
    ['x.exe ', jpeg, 'x.jpg'],
    ['.bashrc', text, 'bashrc.txt'],
  ];
  for (const [given, type, expected] of cases)
    expect([given, cleanName(given, type)]).toEqual([given, expected]);
});

test('no path, nothing invisible, nothing that turns the reading direction and no name a system keeps for itself is left', () => {
  const cases: [string, string][] = [
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\win.pdf', 'win.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.pdf'],
    ['a\u200B\u200D\uFEFF\u2066b.pdf', 'ab.pdf'],
    ['\u3164\u2800.pdf', 'file.pdf'],
    ['a\ud800b.pdf', 'ab.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['a"b<c>|?*.pdf', 'a_b_c____.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['...', 'file.pdf'],
    ['g\u0000\u0327.pdf', '\u0123.pdf'],
    ['', 'file.pdf'],
    ['/', 'file.pdf'],
    ['  .  .pdf', 'file.pdf'],
    [`${'长'.repeat(500)}.pdf`, `${'长'.repeat(90)}.pdf`],
  ];
  for (const [given, expected] of cases) expect([given, cleanName(given, pdf)]).toEqual([given, expected]);
});

test('whatever is given, the name fits the contract, can be a path of a URL, and is cleaned for good', () => {
  const types = fc.constantFrom(...Object.keys(fileTypes));
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('.', '/', '\\', '..', '.exe', '.jpg', '\u202E', '"', '😀'),
    ),
  );
  fc.assert(
    fc.property(pieces, types, (parts, type) => {
      const name = cleanName(parts.join(''), type);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).toMatch(/^[^/\\"<>:|?*\p{C}]+\.[a-z0-9]+$/u);
      expect(fileTypes[type]?.extensions).toContain(name.split('.').at(-1));
      expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
      expect(cleanName(name, type)).toBe(name);
    }),
    { numRuns: 500 },
  );
});
