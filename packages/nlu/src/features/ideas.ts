import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';
import { stem, type Token, tokenise } from '../tokens.ts';
import { chineseSynonyms } from './chinese-synonyms.ts';
import { englishSynonyms } from './english-synonyms.ts';
import { hashOf } from './hash.ts';
import { japaneseSynonyms } from './japanese-synonyms.ts';

const longestPhrase = 4;
const longestRun = 6;
const seed = 0x165667b1;

/** The ideas of each phrase of words, and of each run of characters. */
interface Ideas {
  ofWords: Map<string, number[]>;
  ofRun: Map<string, number[]>;
  /** How many words the longest phrase has that begins with a word. */
  longestFrom: Map<string, number>;
}

const known = lazy(() => {
  const ideas: Ideas = { ofWords: new Map(), ofRun: new Map(), longestFrom: new Map() };
  for (const row of [...englishSynonyms, ...chineseSynonyms, ...japaneseSynonyms]) addRow(row, ideas);
  return ideas;
});

/** Names, by a hash of its row, every idea of the synonym tables that a text touches, once for each phrase that stands in it. */
export function findIdeas(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') words.push(stem(token.text));
    else {
      findInWords(words, found);
      words = [];
      findInRun(token.text, found);
    }
  }
  findInWords(words, found);
  return found;
}

function findInWords(words: readonly string[], found: number[]): void {
  const { ofWords, longestFrom } = known();
  for (let start = 0; start < words.length; start += 1) {
    let key = '';
    const end = Math.min(words.length, start + (longestFrom.get(words[start] ?? '') ?? 0));
    for (let at = start; at < end; at += 1) {
      key = at === start ? (words[at] ?? '') : `${key} ${words[at] ?? ''}`;
      const ideas = ofWords.get(key);
      if (ideas) found.push(...ideas);
    }
    const shape = shapeOf(words[start] ?? '');
    if (shape) found.push(hashOf(shape, seed));
  }
}

// What a number is depends on its length: a day, a year, a sum, an order; letters among digits are a code.
function shapeOf(word: string): string {
  if (!/\p{Nd}/u.test(word)) return '';
  return /^\p{Nd}+$/u.test(word) ? `digits${Math.min(word.length, 6)}` : 'code';
}

function findInRun(run: string, found: number[]): void {
  const { ofRun } = known();
  for (let start = 0; start < run.length; start += 1)
    for (let end = start + 1; end <= Math.min(run.length, start + longestRun); end += 1) {
      const ideas = ofRun.get(run.slice(start, end));
      if (ideas) found.push(...ideas);
    }
}

// A row is known by its first two phrases, so that adding to its end or moving it changes no feature.
function addRow(row: string, { ofWords, ofRun, longestFrom }: Ideas): void {
  const phrases = row.split('|');
  const idea = hashOf(phrases.slice(0, 2).join('|'), seed);
  for (const phrase of phrases) {
    const tokens = tokenise(normalise(phrase));
    const [first] = tokens;
    if (tokens.length === 1 && first?.kind === 'ideographs') addTo(ofRun, first.text, idea);
    else {
      const words = tokens.map((token) => stem(token.text));
      addTo(ofWords, words.join(' '), idea);
      const [word = ''] = words;
      longestFrom.set(word, Math.min(longestPhrase, Math.max(longestFrom.get(word) ?? 0, words.length)));
    }
  }
}

function addTo(ideas: Map<string, number[]>, key: string, idea: number): void {
  const known = ideas.get(key) ?? [];
  if (!known.includes(idea)) ideas.set(key, [...known, idea]);
}

/** Whether a word stands by itself in a synonym table. */
export function isIdea(word: string): boolean {
  return known().ofWords.has(stem(word));
}
