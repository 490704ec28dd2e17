import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const matchesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Files that a document links to and that are not there. */
const brokenLinks = (path: string, text: string) =>
  matchesOf(text, /\]\((?!https?:)([^)#]+)(?:#[\w-]*)?\)/g).filter(
    (link) => !existsSync(join(root, dirname(path), link)),
  );

/** The variables of an environment table: `NAME` at the start of a row. */
const tableOf = (text: string) => matchesOf(text, /^\| `([A-Z_]+)` \|/gm).toSorted();

/** Tests that a table names, as files from the root. */
const provingFiles = (text: string) =>
  matchesOf(text, /`([\w/.-]+\.test\.ts)`/g).map((path) =>
    /^(apps|packages|tools)\//.test(path) ? path : `apps/server/src/${path}`,
  );

test.each(documents)('every link of %s leads somewhere', (path) => {
  expect(brokenLinks(path, read(path))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])(
  '%s lists every variable that the server reads, and no other',
  (path) => {
    const shape = /z\.object\(\{([\s\S]*?)\n\}\)/.exec(read('apps/server/src/kernel/config.ts'))?.[1] ?? '';
    const variables = matchesOf(shape, /^ {2}([A-Z_]+):/gm).toSorted();
    expect(variables).toContain('DATABASE_URL');
    expect(tableOf(read(path))).toEqual(variables);
  },
);

test('every command that the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = documents.flatMap((path) => matchesOf(read(path), /npm run (?:--silent )?([a-z-]+)/g));
  expect(named).toContain('check');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every test that proves a promise is there', () => {
  const named = provingFiles(read('CONTRIBUTING.md').split('## Promises')[1] ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('a broken link, a forgotten variable and a lost test would be found', () => {
  expect(brokenLinks('docs/a.md', '[x](https://x.example) [y](../README.md#top) [z](gone.md)')).toEqual([
    'gone.md',
  ]);
  expect(tableOf('| `PORT` | `4300` | x |\n| not | `HOST` | y |')).toEqual(['PORT']);
  expect(provingFiles('`people/gone.test.ts` `packages/sdk/src/a.test.ts`')).toEqual([
    'apps/server/src/people/gone.test.ts',
    'packages/sdk/src/a.test.ts',
  ]);
});

test('the architecture fits on one page', () => {
  expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThan(90);
});
