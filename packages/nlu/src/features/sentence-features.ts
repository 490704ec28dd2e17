import { normaliseFast } from '../normalise-fast.ts';
import { stem, type Token, tokenise } from '../tokens.ts';
import { hashOf, hashPair, step } from './hash.ts';
import { findIdeas } from './ideas.ts';
import type { MendWord } from './mend-words.ts';

/** Hashes of the features of one text, a list for each of: words, neighbours, letters, words together, ideas, ideas together; what occurs twice stands there twice. */
export type SentenceFeatures = readonly (readonly number[])[];

/** Raised whenever the same text gives other features than before, so that an older model is not misread. */
export const featureVersion = 2;

const letterSizes = { least: 3, most: 4 };
const characterRun = 3;
const longestWord = 24;
const seeds = {
  word: 0x811c9dc5,
  pair: 0x9e3779b1,
  letters: 0x85ebca6b,
  together: 0xc2b2ae35,
  ideas: 0x27d4eb2f,
};
const mostTogether = 24;

/** Takes a text apart into hashed words, neighbours, letter runs inside words, words that stand anywhere together, and ideas of the tables; ideographs count one by one and in runs of up to three. */
export function readFeatures(text: string, mend?: MendWord): SentenceFeatures {
  const words: number[] = [];
  const pairs: number[] = [];
  const letters: number[] = [];
  const tokens = mendTokens(tokenise(normaliseFast(text)), mend);
  let last: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'ideographs') {
      addRuns(token.text, 1, characterRun, letters);
      for (const character of token.text) words.push(hashOf(character, seeds.word));
      last = undefined;
      continue;
    }
    const word = hashOfWord(token.text);
    words.push(word);
    addRuns(`_${token.text.slice(0, longestWord)}_`, letterSizes.least, letterSizes.most, letters);
    if (last !== undefined) pairs.push(hashPair(last, word, seeds.pair));
    last = word;
  }
  const ideas = findIdeas(tokens);
  return [words, pairs, letters, pairUp(words, seeds.together), ideas, pairUp(ideas, seeds.ideas)];
}

/** The feature that a word of a spaced script is known by. */
export function hashOfWord(word: string): number {
  return hashOf(stem(word), seeds.word);
}

function mendTokens(tokens: Token[], mend: MendWord | undefined): Token[] {
  if (!mend) return tokens;
  return tokens.map((token) => (token.kind === 'word' ? { kind: 'word', text: mend(token.text) } : token));
}

function addRuns(text: string, least: number, most: number, into: number[]): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = seeds.letters;
    const end = Math.min(text.length, start + most);
    for (let at = start; at < end; at += 1) {
      hash = step(hash, text.charCodeAt(at));
      if (at - start + 1 >= least) into.push(hash);
    }
  }
}

// In a long text the pairs would say nothing and cost the square of its words.
function pairUp(hashes: readonly number[], seed: number): number[] {
  const sorted = [...new Set(hashes)].slice(0, mostTogether).sort((a, b) => a - b);
  const pairs: number[] = [];
  for (let left = 0; left < sorted.length; left += 1)
    for (let right = left + 1; right < sorted.length; right += 1)
      pairs.push(hashPair(sorted[left] ?? 0, sorted[right] ?? 0, seed));
  return pairs;
}
