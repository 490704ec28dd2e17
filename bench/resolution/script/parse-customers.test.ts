import { expect, test } from 'vitest';
import { isOutOfScope } from './customer.ts';
import { parseCustomers } from './parse-customers.ts';

const good = {
  ...{ id: 'a', language: 'zh', customer: null, style: ['typo'], topic: 'returns', turns: ['几天能退'] },
  expect: { outcome: 'resolved', facts: ['7\\s*天'], forbidden: ['30天'], action: null, maxTurns: 2 },
};
const read = (...rows: (object | string)[]) =>
  parseCustomers(
    'f.jsonl',
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
const expecting = (change: object) => ({ ...good, expect: { ...good.expect, ...change } });

test('a customer is read with patterns that do not care for case', () => {
  const [customer] = read(expecting({ facts: ['hangzhou'], action: { name: 'cancel_order', order: 'SP1' } }));
  expect(customer?.expect.facts[0]?.test('Left HANGZHOU')).toBe(true);
  expect(customer?.expect.action).toEqual({ name: 'cancel_order', order: 'SP1' });
});

test('empty lines, a mark of byte order and Windows line ends do no harm', () => {
  expect(parseCustomers('f', `\uFEFF${JSON.stringify(good)}\r\n\r\n`)).toHaveLength(1);
});

test.each([
  ['not JSON', '{', /^f\.jsonl, line 2 is not JSON/],
  ['no object', '[]', 'f.jsonl, line 2: The line is no object.'],
  ['a field is missing', { ...good, turns: undefined }, 'line 2: The line lacks turns.'],
  ['nothing is said', { ...good, id: 'b', turns: [] }, 'line 2: turns is a list of at least one text.'],
  ['an empty turn', { ...good, id: 'b', turns: [' '] }, 'line 2: turns[0] is no text.'],
  ['an unknown outcome', expecting({ outcome: 'happy' }), 'line 2: expect.outcome is one of'],
  [
    'an unknown action',
    expecting({ action: { name: 'steal', order: null } }),
    'expect.action.name is one of',
  ],
  ['no pattern', expecting({ facts: ['('] }), 'line 2: expect.facts has no regular expression in "("'],
  ['no turns at all', expecting({ maxTurns: 0 }), 'line 2: expect.maxTurns is a whole number'],
  ['an id twice', good, 'line 2: the id "a" was used before.'],
])('a mistake is named with its line: %s', (_, row, says) => {
  expect(() => read(good, row)).toThrow(says);
});

test('what others write is read: a note of their own, an outcome as a verb, an action without an order', () => {
  const [customer] = read({
    ...expecting({ outcome: 'resolve', action: { name: 'issue_coupon' } }),
    note: 'x',
  });
  expect(customer?.expect).toMatchObject({
    outcome: 'resolved',
    action: { name: 'issue_coupon', order: null },
  });
});

test('a file without customers is refused', () => {
  expect(() => parseCustomers('f.jsonl', '\n\n')).toThrow('f.jsonl holds no customer.');
});

test('what no rule of the shop answers is out of scope, by its topic, its style or because there is nothing to tell', () => {
  const [weather, late, leak, joke] = read(
    { ...good, topic: 'out-of-scope' },
    { ...expecting({ outcome: 'refuse' }), id: 'b' },
    { ...expecting({ outcome: 'refuse', facts: [] }), id: 'c' },
    { ...expecting({ outcome: 'handover', facts: [] }), id: 'd', style: ['out of scope'] },
  );
  expect([weather, late, leak, joke].map((each) => each && isOutOfScope(each))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
