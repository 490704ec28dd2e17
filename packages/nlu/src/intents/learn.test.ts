import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { shopCorpus } from './fixtures.ts';
import { learn } from './learn.ts';
import { load } from './save.ts';
import { train } from './train.ts';

const model = train(shopCorpus);
const firstOf = (text: string, of = model) => classify(text, of).intents[0]?.intent;

describe('an example learnt live', () => {
  test('decides its own text, even against what was known', () => {
    const text = 'where is my parcel';
    expect(firstOf(text)).toBe('delivery');
    expect(firstOf(text, learn(model, { text, intent: 'invoice' }))).toBe('invoice');
  });

  test('may bring an intent and words that were never seen', () => {
    const grown = learn(model, { text: 'do you sell gift vouchers', intent: 'voucher' });
    expect(firstOf('are there gift vouchers', grown)).toBe('voucher');
    expect(grown.intents).toHaveLength(model.intents.length + 1);
  });

  test('leaves the old examples where they were', () => {
    const grown = learn(model, { text: 'i would like a refund for the late parcel', intent: 'complaint' });
    for (const { text, intent } of shopCorpus.examples) expect(firstOf(text, grown), text).toBe(intent);
  });

  test('does not touch the model that it is added to', () => {
    const before = classify('where is my parcel', model);
    learn(model, { text: 'where is my parcel', intent: 'invoice' });
    expect(classify('where is my parcel', model)).toEqual(before);
  });

  test('may grow one model into two that do not know of each other', () => {
    const hats = learn(model, { text: 'straw hats', intent: 'hats' });
    const lamps = learn(model, { text: 'desk lamps', intent: 'lamps' });
    expect(firstOf('hats', hats)).toBe('hats');
    expect(firstOf('lamps', lamps)).toBe('lamps');
    const alone = learn(train(shopCorpus), { text: 'desk lamps', intent: 'lamps' });
    for (const other of [lamps, load(lamps.save())])
      expect(classify('straw hats', other)).toEqual(classify('straw hats', alone));
  });

  test('may be followed by many, each of which stays known', () => {
    const lessons = Array.from({ length: 40 }, (_, at) => ({
      text: `code${at} lamp kind${at % 7}`,
      intent: `lamp${at % 3}`,
    }));
    const grown = lessons.reduce(learn, model);
    for (const { text, intent } of lessons) expect(firstOf(text, grown), text).toBe(intent);
  });

  test('without words, intent or weight changes nothing', () => {
    expect(learn(model, { text: ' ', intent: 'a' })).toBe(model);
    expect(learn(model, { text: 'a', intent: '' })).toBe(model);
    expect(learn(model, { text: 'a', intent: 'b', weight: 0 })).toBe(model);
  });

  test('starts a model from nothing', () => {
    const grown = learn(learn(train({ examples: [] }), { text: 'red shoes', intent: 'shoes' }), {
      text: 'green hats',
      intent: 'hats',
    });
    expect(firstOf('shoes', grown)).toBe('shoes');
    expect(firstOf('hats', grown)).toBe('hats');
  });
});
