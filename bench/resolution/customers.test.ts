import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '@parley/nlu';
import { expect, test } from 'vitest';
import { outcomes } from './script/customer.ts';
import { parseCustomers } from './script/parse-customers.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(import.meta.dirname, 'customers');
const customers = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => parseCustomers(name, readFileSync(join(folder, name), 'utf8')));
const textsUnder = (path: string): string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.includes('.test.'))
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'));
const seeds = textsUnder('examples/shop/src/seed').join('\n');

test('there are enough of every language, each under an id of its own', () => {
  const count = (language: string) => customers.filter((each) => each.language.startsWith(language)).length;
  expect(customers.length).toBeGreaterThanOrEqual(320);
  expect(count('zh')).toBeGreaterThanOrEqual(150);
  expect(count('en')).toBeGreaterThanOrEqual(100);
  expect(count('ja')).toBeGreaterThanOrEqual(40);
  expect(customers.some(({ language }) => language === 'zh-TW')).toBe(true);
  expect(new Set(customers.map(({ id }) => id)).size).toBe(customers.length);
});

test('every outcome comes, and what is resolved can be checked by a fact or an action', () => {
  expect(new Set(customers.map((each) => each.expect.outcome))).toEqual(new Set(outcomes));
  const unchecked = customers.filter(
    ({ expect: { outcome, facts, action } }) => outcome === 'resolved' && facts.length === 0 && !action,
  );
  // Who thinks better of it in the middle must find nothing done.
  expect(unchecked.every(({ style }) => style.includes('change-of-mind'))).toBe(true);
});

test('customers who are signed in, and orders that something is done to, are seeded', () => {
  for (const { customer, expect: wanted } of customers) {
    if (customer !== null) expect(seeds).toContain(`name: '${customer}'`);
    if (wanted.action?.order) expect(seeds).toContain(`no: '${wanted.action.order}'`);
  }
});

test('no fact is met by saying nothing', () => {
  for (const { id, expect: wanted } of customers)
    for (const fact of wanted.facts) expect(fact.test(''), `${id} ${fact.source}`).toBe(false);
});

/** Answers to a question back, which everybody gives in the same words. */
const bare =
  /^(在吗|人工|e0\d|对|对的|是的|是|确认|对,?取消|是的?取消|确认取消|确认退货|确认修改|没错|yes|yep|yes please|correct|confirm|ok thx|はい|sp\d+)[。.!]?$/;

test("no customer speaks in the words of the pack's questions", () => {
  const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
  const taught = new Set(
    textsUnder('apps/server/src/demo/pack').flatMap((text) =>
      [...text.matchAll(literal)].flatMap(([, a, b, c]) =>
        // A row holds many wordings.
        (a ?? b ?? c ?? '').replace(/\\(.)/g, '$1').split('|').map(normalise),
      ),
    ),
  );
  expect(taught.size).toBeGreaterThan(100);
  const same = customers.flatMap(({ id, turns }) =>
    turns
      .filter((turn) => !bare.test(normalise(turn)) && taught.has(normalise(turn)))
      .map((turn) => `${id}: ${turn}`),
  );
  expect(same).toEqual([]);
});
