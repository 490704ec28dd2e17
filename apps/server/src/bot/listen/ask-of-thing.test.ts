import { expect, test } from 'vitest';
import { askOfThing } from './ask-of-thing.ts';

const thing = (value: string, ...names: string[]) => ({ slot: 'product', value, names });
const things = [
  thing('lamp', 'desk lamp', 'lamp', '台灯'),
  thing('vase', 'vase', '花瓶'),
  thing('rug', 'rug', '地毯'),
];

test.each([
  ['how long is a desk lamp covered', 'and the vase?', 'how long is a vase covered'],
  ['does the rug come in blue', 'vases too?', 'does the vases come in blue'],
  ['花瓶保修多久', '那台灯呢', '台灯保修多久'],
  ['花瓶の保証は何年ですか', '地毯は？', '地毯の保证は何年ですか'],
])('“%s” and “%s” make “%s”', (before, text, asked) => {
  expect(askOfThing([before], text, things)).toBe(asked);
});

test('what says more than a thing, or is asked after nothing or the same, stands for itself', () => {
  expect(askOfThing(['how long is a lamp covered'], 'is the vase blue', things)).toBeUndefined();
  expect(askOfThing(['how long is a lamp covered'], 'the lamp', things)).toBeUndefined();
  expect(askOfThing(['when do you open'], 'the lamp', things)).toBeUndefined();
  expect(askOfThing(['I bought a lamp'], 'the vase', things)).toBeUndefined();
  expect(askOfThing(['lamp or vase, which is dearer'], 'rug', things)).toBeUndefined();
});
