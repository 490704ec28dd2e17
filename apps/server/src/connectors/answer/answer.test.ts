import { type ConnectorActionDraft, connectorAction } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { judgeAnswer } from './judge-answer.ts';
import { mapAnswer } from './map-answer.ts';
import { readPointer } from './read-pointer.ts';

const tree = {
  a: [{ n: 1, 'x/y': 'slash', 'm~n': 'tilde' }, { n: 2 }, {}],
  '': 'empty',
  o: { list: [['p'], ['q', 'r']] },
};

test.each([
  ['', tree],
  ['/a/0/n', 1],
  ['/a/*/n', [1, 2, undefined]],
  ['/a/0/x~1y', 'slash'],
  ['/a/0/m~0n', 'tilde'],
  ['/', 'empty'],
  ['/o/list/*/*', [['p'], ['q', 'r']]],
  ['/a/01/n', undefined],
  ['/a/-1', undefined],
  ['/a/9/n', undefined],
  ['/o/*', undefined],
  ['/constructor', undefined],
  ['/a/length', undefined],
  ['/__proto__/toString', undefined],
])('the pointer %s finds %j', (pointer, found) => expect(readPointer(tree, pointer)).toEqual(found));

const action = (given: Partial<ConnectorActionDraft>) =>
  connectorAction.parse({
    name: 'act',
    label: { en: 'Act' },
    method: 'GET',
    path: '/x',
    isWrite: false,
    ...given,
  });
const outputs = (...given: NonNullable<ConnectorActionDraft['outputs']>) =>
  action({ outputs: given }).outputs;

describe('an answer', () => {
  test('is mapped by kind, lists item by item, and what may be missing is null', () => {
    const made = mapAnswer(
      outputs(
        { name: 'no', pointer: '/no', kind: 'text' },
        { name: 'cents', pointer: '/cents', kind: 'number' },
        { name: 'at', pointer: '/at', kind: 'date' },
        { name: 'ok', pointer: '/ok', kind: 'boolean' },
        { name: 'words', pointer: '/words', kind: 'wording' },
        { name: 'gone', pointer: '/gone', kind: 'text', required: false },
        { name: 'names', pointer: '/items/*/name', kind: 'text' },
        { name: 'sizes', pointer: '/items/*/size', kind: 'number', required: false },
        { name: 'nothing', pointer: '/nothing/*/x', kind: 'text' },
      ),
      {
        ...{ no: 7, cents: '129.5', at: '2026-01-02T03:04:05+08:00', ok: false, nothing: [] },
        words: { zh: '好', en: 'good' },
        items: [{ name: 'a', size: 1 }, { name: 'b' }],
      },
    );
    expect(made).toEqual({
      values: {
        ...{ no: '7', cents: 129.5, at: '2026-01-01T19:04:05.000Z', ok: false, gone: null },
        ...{ words: { zh: '好', en: 'good' }, names: ['a', 'b'], sizes: [1, null], nothing: [] },
      },
    });
  });

  test.each([
    [{ kind: 'text' }, { x: {} }],
    [{ kind: 'text' }, {}],
    [{ kind: 'text' }, { x: null }],
    [{ kind: 'number' }, { x: '12 yuan' }],
    [{ kind: 'number' }, { x: true }],
    [{ kind: 'boolean' }, { x: 'true' }],
    [{ kind: 'date' }, { x: 'soon' }],
    [{ kind: 'wording' }, { x: { zh: 1 } }],
    [{ kind: 'wording' }, { x: ['zh'] }],
    [{ kind: 'text', pointer: '/x/*' }, { x: 'no list' }],
    [{ kind: 'text', pointer: '/x/*' }, { x: ['a', null] }],
    [{ kind: 'text', pointer: '/x/*' }, 'no object'],
  ])('that has no %j in %j is a lie, and it is said where', (output, body) => {
    expect(mapAnswer(outputs({ name: 'out', pointer: '/x', ...output } as never), body)).toMatchObject({
      lie: expect.stringContaining('out: at /x'),
    });
  });

  test('is cut where it is long beyond use', () => {
    const made = mapAnswer(
      outputs({ name: 't', pointer: '/t', kind: 'text' }, { name: 'l', pointer: '/l/*', kind: 'number' }),
      { t: `${'x'.repeat(3_999)}🎉`, l: Array.from({ length: 500 }, (_, n) => n) },
    );
    expect('values' in made && [String(made.values.t).length, (made.values.l as unknown[]).length]).toEqual([
      3_999, 200,
    ]);
  });
});

describe('what an answer means', () => {
  const asked = action({
    outputs: [{ name: 'no', pointer: '/no', kind: 'text' }],
    failures: [
      { name: 'already_shipped', status: 409, pointer: '/code', equals: 'already-handed-over' },
      { name: 'conflict', status: 409 },
      { name: 'not_found', status: 404 },
      { name: 'in_disguise', pointer: '/error' },
    ],
  });
  const judge = (status: number, body: unknown) =>
    judgeAnswer(asked, { status, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) });

  test.each([
    [
      409,
      { code: 'already-handed-over', title: 'With the carrier' },
      { outcome: 'failed', failure: 'already_shipped', message: 'With the carrier' },
    ],
    [409, { code: 'other' }, { outcome: 'failed', failure: 'conflict', message: 'HTTP 409' }],
    [404, '<html>', { outcome: 'failed', failure: 'not_found' }],
    [
      200,
      { error: 'no such order' },
      { outcome: 'failed', failure: 'in_disguise', message: 'no such order' },
    ],
    [200, { no: 'A', error: null }, { outcome: 'ok', values: { no: 'A' } }],
    [401, {}, { outcome: 'failed', failure: 'credential_refused' }],
    [422, { detail: 'Too few' }, { outcome: 'failed', failure: 'refused', message: 'Too few' }],
    [500, { no: 'A' }, { outcome: 'unreachable' }],
    [429, {}, { outcome: 'unreachable' }],
    [200, '<html>maintenance</html>', { outcome: 'lies', message: 'The answer is not JSON.' }],
    [200, '', { outcome: 'lies' }],
    [200, { number: 'A' }, { outcome: 'lies' }],
    [304, '', { outcome: 'failed', failure: 'refused' }],
  ])('with status %i and %j', (status, body, judged) => expect(judge(status, body)).toMatchObject(judged));
});
