import { findEntities } from '@parley/nlu';
import { expect, test } from 'vitest';
import { proofWords } from '../reply/proof-words.ts';
import { askProof, hearProof, type Prover } from './prove-identity.ts';

const say = proofWords.en;
const said = (text: string) => ({ text, entities: findEntities(text, { now: 0, timeZone: 'UTC' }) });
const begun = { order: null, sentTo: null };

/** Sends wherever it is asked to and knows one code. */
function prover(more: Partial<Prover> = {}) {
  const sent: unknown[] = [];
  const own: Prover = {
    send: async (order, address) => {
      sent.push([order, address.kind, address.value]);
      return { outcome: 'sent' };
    },
    tell: async (code) => (code === '042137' ? 'proven' : 'wrong'),
    refresh: async () => {
      throw new Error('not here');
    },
    ...more,
  };
  return { own, sent };
}

test('order and address are asked for one after the other, or taken at once, and a code is sent', async () => {
  const { own, sent } = prover();
  const first = await hearProof(own, begun, said('it is SP20260005'), say);
  expect(first).toMatchObject({ kind: 'goes-on', proving: { order: 'SP20260005', sentTo: null } });
  const proving = { order: 'SP20260005', sentTo: null };
  const second = await hearProof(own, proving, said('Emily@example.com'), say);
  expect(second).toMatchObject({ kind: 'goes-on', proving: { sentTo: 'e***@example.com' } });
  await hearProof(own, begun, said('order SP20260001, my phone is 138 0000 1111'), say);
  expect(sent).toEqual([
    ['SP20260005', 'email', 'emily@example.com'],
    ['SP20260001', 'phone', '13800001111'],
  ]);
});

test('what is asked next names what is known, and never the whole address', () => {
  expect(askProof(begun, say)).toBe(say.askOrder);
  expect(askProof({ order: 'SP1', sentTo: null }, say)).toContain('SP1');
  expect(askProof({ order: 'SP1', sentTo: 'e***@example.com' }, say)).toContain('e***@example.com');
});

test('the code is heard however its digits are written; a wrong one is asked for again', async () => {
  const { own } = prover();
  const proving = { order: 'SP1', sentTo: 'e***@example.com' };
  for (const right of [
    '042137',
    'it is 042 137!',
    'zero four two, one three seven',
    '零四二、一三七',
    '０４２１３７',
  ])
    expect(await hearProof(own, proving, said(right), say)).toEqual({ kind: 'proven' });
  expect(await hearProof(own, proving, said('111111'), say)).toEqual({
    kind: 'goes-on',
    proving,
    says: [say.wrongCode],
  });
  expect(await hearProof(own, proving, said('what code?'), say)).toEqual({ kind: 'missed' });
});

test('after too many tries, or too late, a new one can be sent; too many codes end it', async () => {
  const over = prover({ tell: async () => 'over' });
  const proving = { order: 'SP1', sentTo: 'e***@example.com' };
  expect(await hearProof(over.own, proving, said('111111'), say)).toEqual({
    ...{ kind: 'goes-on', proving: { order: 'SP1', sentTo: null } },
    says: [say.codeOver],
  });
  for (const [outcome, words] of [
    ['too-many', say.tooMany],
    ['failed', say.notSent],
  ] as const) {
    const { own } = prover({ send: async () => ({ outcome }) });
    expect(await hearProof(own, { order: 'SP1', sentTo: null }, said('a@b.de'), say)).toEqual({
      ...{ kind: 'ends', says: [words] },
    });
  }
});

test('nothing that is said tells whether an order is there', () => {
  const own = Object.values(proofWords).flatMap((each) =>
    Object.values(each).map((text) => (typeof text === 'string' ? text : text('X'))),
  );
  for (const text of own)
    expect(text).not.toMatch(/不存在|没有这|未找到|not found|does not exist|no such|見つかりません/);
});
