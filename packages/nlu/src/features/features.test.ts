import { describe, expect, test } from 'vitest';
import { tokenise } from '../tokens.ts';
import { findIdeas, isIdea } from './ideas.ts';
import { collectWords, createMender } from './mend-words.ts';
import { readFeatures } from './sentence-features.ts';

describe('a mended word', () => {
  const mend = createMender(['parcel', 'invoice', 'party', 'parcels'], isIdea);

  test('is the known one that is a letter more, less, another or exchanged away', () => {
    expect(['parcl', 'parrcel', 'pardel', 'pracel', 'arcel', 'xinvoice'].map(mend)).toEqual([
      ...Array.from({ length: 5 }, () => 'parcel'),
      'invoice',
    ]);
  });

  test('is not one that is known, short, further away or not plain letters', () => {
    for (const word of ['party', 'par', 'palcer', 'refund', 'part7', '物流', ''])
      expect(mend(word)).toBe(word);
  });

  test('comes from the words of texts, the most frequent first', () => {
    expect(collectWords(['My parcel, my PARCEL', 'invoice 12345 我'])).toEqual(['parcel', 'invoice']);
  });
});

describe('ideas', () => {
  const sharedBy = (left: string, right: string) => {
    const ideas = new Set(findIdeas(tokenise(left)));
    return findIdeas(tokenise(right)).some((idea) => ideas.has(idea));
  };

  test('meet in words and phrases that ask for the same', () => {
    expect(sharedBy('i want my money back', 'refund')).toBe(true);
    expect(sharedBy('物流到哪了', '快递')).toBe(true);
    expect(sharedBy('my parcel', 'the weather')).toBe(false);
  });

  test('tell numbers by their length', () => {
    expect(sharedBy('2019', '2024')).toBe(true);
    expect(sharedBy('2019', '12345678')).toBe(false);
  });
});

test('features do not depend on width, case or script, and any text has some or none', () => {
  expect(readFeatures('Ｗhere IS my Parcel')).toEqual(readFeatures('where is my parcel'));
  expect(readFeatures('我要退貨')).toEqual(readFeatures('我要退货'));
  for (const text of ['', '\ud800', '🙃', 'a'.repeat(1e6), 'x '.repeat(1e5)])
    expect(readFeatures(text).flat().every(Number.isInteger)).toBe(true);
});
