import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { weigh } from './weigh.mjs';

/** What visitors and agents may be made to load at first, in thousands of bytes after gzip. `*.html` stands for every page there. */
export const budgets = [
  { dist: 'apps/widget/dist', entry: 'widget.js', scriptKb: 5 },
  { dist: 'apps/widget/dist/panel', entry: '*.html', scriptKb: 60, styleKb: 10 },
  { dist: 'apps/desk/dist', entry: 'index.html', scriptKb: 350 },
];

/** Weighs what was built against the budgets: one row a limit, kept or not; what was not built is not kept. */
export function judge(root, list = budgets) {
  return list.flatMap((budget) => {
    const dist = posix.join(root, budget.dist);
    const entries = entriesOf(dist, budget.entry);
    if (entries.length === 0) return [{ what: `${budget.dist}/${budget.entry}`, kept: false }];
    return entries.flatMap((entry) => rowsOf(`${budget.dist}/${entry}`, weigh(dist, entry), budget));
  });
}

function entriesOf(dist, entry) {
  if (entry !== '*.html') return existsSync(posix.join(dist, entry)) ? [entry] : [];
  return existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.html')) : [];
}

function rowsOf(what, { scriptBytes, styleBytes }, { scriptKb, styleKb }) {
  const row = (kind, bytes, limitKb) => ({ what, kind, bytes, limitKb, kept: bytes <= limitKb * 1000 });
  const script = row('script', scriptBytes, scriptKb);
  return styleKb === undefined ? [script] : [script, row('style', styleBytes, styleKb)];
}

/** The rows as a table for people. */
export const table = (rows) =>
  rows
    .map(({ what, kind, bytes, limitKb, kept }) => {
      const measured = kind ? `${kind} ${(bytes / 1000).toFixed(1)} of ${limitKb} KB` : 'is not built';
      return `${kept ? '✓' : '✗'} ${what.padEnd(32)} ${measured}`;
    })
    .join('\n');
