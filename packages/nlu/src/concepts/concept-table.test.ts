import { describe, expect, test } from 'vitest';
import { findIdeas } from '../features/ideas.ts';
import { normalise } from '../normalise.ts';
import { findInRun, findInWords } from '../retrieval/find-concepts.ts';
import { stem, tokenise } from '../tokens.ts';
import { conceptTable } from './concept-table.ts';

const rows = Object.entries(conceptTable).flatMap(([name, wordings]) =>
  Object.entries(wordings).map(([language, row]) => ({ name, language, phrases: row.split('|') })),
);

const sharedByAll = ([first = [], ...others]: readonly (readonly number[])[]): number[] =>
  first.filter((each) => others.every((other) => other.includes(each)));

const heardIn = (phrase: string): number[] => {
  const heard: number[] = [];
  const words = tokenise(normalise(phrase)).map(({ kind, text }) => {
    if (kind === 'word') return stem(text);
    findInRun(text, 0, text.length, (concept) => heard.push(concept));
    return '';
  });
  findInWords(words, (concept) => heard.push(concept));
  return heard;
};

describe('the concepts', () => {
  test('are each said in Chinese, English and Japanese', () => {
    for (const [name, wordings] of Object.entries(conceptTable))
      expect(Object.keys(wordings), name).toEqual(['zh', 'en', 'ja']);
  });

  test('have no phrase twice in a row', () => {
    for (const { name, language, phrases } of rows) {
      const seen = new Set<string>();
      const twice = phrases.filter((phrase) => seen.has(normalise(phrase)) || !seen.add(normalise(phrase)));
      expect(twice, `${name} ${language}`).toEqual([]);
    }
  });

  test('are found in each of their phrases by the index, as by the model, whatever else the phrase says', () => {
    for (const { name, language, phrases } of rows) {
      const heard = phrases.map((phrase) => heardIn(phrase));
      const ideas = phrases.map((phrase) => findIdeas(tokenise(normalise(phrase))));
      for (const found of [heard, ideas]) expect(sharedByAll(found), `${name} ${language}`).not.toEqual([]);
    }
  });
});
