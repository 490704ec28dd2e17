import { expect, test } from 'vitest';
import { readFeatures } from '../features/sentence-features.ts';
import { learn } from './learn.ts';
import type { Model } from './model.ts';
import { supportOf } from './support.ts';
import { train } from './train.ts';
import { vectorise } from './vocabulary.ts';

const model = train({
  examples: [
    ...['where is my parcel', 'track my parcel please', 'has the parcel been sent'],
    ...['when will my parcel arrive', 'parcel still not here'],
  ]
    .map((text) => ({ text, intent: 'parcel' }))
    .concat(
      ['i want my money back', 'refund this order', 'give me a refund', 'when do i get the money'].map(
        (text) => ({ text, intent: 'refund' }),
      ),
    ),
});
const supportFor = (text: string, intent: string, { vocabulary, ...rest }: Model = model) =>
  supportOf(vectorise(readFeatures(text), vocabulary), rest.intents.indexOf(intent), rest);

test('what an intent was taught speaks for it, what another was taught speaks against it', () => {
  const own = supportFor('track my parcel please', 'parcel');
  const other = supportFor('track my parcel please', 'refund');
  expect(own.words).toBeGreaterThan(0.8);
  expect(own.letters).toBeGreaterThan(0.8);
  expect(own.all).toBeGreaterThan(other.all);
  expect(other.against).toBeGreaterThan(own.against);
});

test('one word in common is little support', () => {
  const borrowed = supportFor('refund of the parcel order', 'parcel');
  expect(borrowed.words).toBeLessThan(0.7);
});

test('what was learnt live supports at once', () => {
  const text = 'my cat sits on the keyboard';
  const taught = learn(model, { text, intent: 'parcel' });
  expect(supportFor(text, 'parcel', taught).words).toBeGreaterThan(0.95);
  expect(supportFor(text, 'parcel').words).toBeLessThan(0.95);
});

test('a text without any known feature is neither supported nor opposed', () => {
  expect(supportFor('♞♞♞', 'parcel')).toEqual({ all: 0.5, words: 0.5, letters: 0.5, against: 0 });
});
