import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judge, table } from './size-budgets/judge.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  const file = join(root, 'site', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
/** A comment that gzip cannot make smaller than about this many thousand bytes. */
const heavy = (kb: number) => `/*${randomBytes(kb * 1000).toString('base64')}*/`;
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const judged = (entry: string, limits: { scriptKb: number; styleKb?: number }) =>
  judge(root, [{ dist: 'site', entry, ...limits }]).map(({ kept }) => kept);

test('a script within its budget is kept, one over it is not', () => {
  write('widget.js', `(() => {})();${heavy(4)}`);
  expect(judged('widget.js', { scriptKb: 5 })).toEqual([true]);
  expect(judged('widget.js', { scriptKb: 3 })).toEqual([false]);
});

test('what a page imports statically is weighed, through any depth and under any prefix', () => {
  write('panel.html', page('<script type="module" crossorigin src="/widget/assets/a.js"></script>'));
  write('assets/a.js', `import { b } from './b.js'; b();`);
  write('assets/b.js', `export * from "./c.js";${heavy(2)}`);
  write('assets/c.js', `export const b = () => {};${heavy(2)}`);
  expect(judged('*.html', { scriptKb: 5 })).toEqual([true]);
  expect(judged('*.html', { scriptKb: 3 })).toEqual([false]);
});

test('what is preloaded counts, and nothing counts twice', () => {
  const preload = '<link rel="modulepreload" crossorigin href="/assets/b.js">';
  write('index.html', page(`<script type="module" src="/assets/a.js"></script>${preload}`));
  write('assets/a.js', `import './b.js';`);
  write('assets/b.js', heavy(4));
  expect(judged('index.html', { scriptKb: 3 })).toEqual([false]);
  expect(judged('index.html', { scriptKb: 5 })).toEqual([true]);
});

test('what is loaded later does not count', () => {
  write('index.html', page('<script type="module" src="./a.js"></script>'));
  write('a.js', `import('./later.js');`);
  write('later.js', heavy(9));
  expect(judged('index.html', { scriptKb: 1 })).toEqual([true]);
});

test('style has a budget of its own', () => {
  write('panel.html', page('<link rel="stylesheet" href="/p/a.css"><script src="/p/a.js"></script>'));
  write('a.css', heavy(9));
  write('a.js', '');
  expect(judged('*.html', { scriptKb: 1, styleKb: 10 })).toEqual([true, true]);
  expect(judged('*.html', { scriptKb: 1, styleKb: 8 })).toEqual([true, false]);
});

test('what was not built is not kept', () => {
  const rows = judge(root, [{ dist: 'site', entry: 'widget.js', scriptKb: 5 }]);
  expect(rows).toEqual([{ what: 'site/widget.js', kept: false }]);
  expect(table(rows)).toContain('not built');
});
