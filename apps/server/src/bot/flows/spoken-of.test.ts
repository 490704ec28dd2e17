import type { SpokenOf } from '@parley/contract';
import { expect, test } from 'vitest';
import { remember } from './spoken-of.ts';

const things = [
  { slot: 'product', value: 'lamp', names: ['desk lamp', 'lamp'] },
  { slot: 'product', value: 'vase', names: ['vase'] },
];
const product = (value: string): SpokenOf => ({ kind: 'product', value, label: value });
const order: SpokenOf = { kind: 'order', value: 'SP1', label: 'SP1' };
const after = (known: readonly SpokenOf[], text: string, ...told: string[]) =>
  remember(known, { said: { text, entities: [] }, told: told.map((each) => ({ text: each })), things }).map(
    ({ value }) => value,
  );

test('what the customer names is spoken of last, after what an answer names', () => {
  expect(after([order], 'is the vase in stock', 'The desk lamp is.')).toEqual(['SP1', 'lamp', 'vase']);
});

test('what is named again is spoken of last', () => {
  expect(after([product('vase'), order, product('lamp')], 'and the vase?')).toEqual(['SP1', 'lamp', 'vase']);
});

test('of two things in one text neither is the one that is spoken of', () => {
  expect(after([order], 'a vase or a lamp', 'We have vases and lamps.')).toEqual(['SP1']);
});

test('only the latest eight are kept', () => {
  const known = Array.from({ length: 8 }, (_, at) => ({ ...order, value: `SP${at}` }));
  expect(after(known, 'the lamp')).toEqual(['SP1', 'SP2', 'SP3', 'SP4', 'SP5', 'SP6', 'SP7', 'lamp']);
});
