import { conceptTable } from '../concepts/concept-table.ts';
import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';
import { stem, type Token, tokenise } from '../tokens.ts';
import { chineseSynonyms } from './chinese-synonyms.ts';
import { englishSynonyms } from './english-synonyms.ts';
import { hashOf } from './hash.ts';

const seed = 0x165667b1;

/** The ideas of each phrase of words, and of each run of characters. */
interface Ideas {
  ofWords: Map<string, number[]>;
  ofRun: Map<string, number[]>;
  /** How long the longest phrase is that begins with a word, or with a character. */
  longestFrom: Map<string, number>;
}

const known = lazy(() => {
  const ideas: Ideas = { ofWords: new Map(), ofRun: new Map(), longestFrom: new Map() };
  for (const [name, wordings] of Object.entries(conceptTable))
    for (const row of Object.values(wordings)) addRow(row, name, ideas);
  // A row is known by its first two phrases, so that adding to its end or moving it changes no feature.
  for (const row of [...englishSynonyms, ...chineseSynonyms])
    addRow(row, row.split('|').slice(0, 2).join('|'), ideas);
  return ideas;
});

/** Names, by a hash, every concept and every row of the synonym tables that a text touches, once for each phrase that stands in it. */
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
  const { ofRun, longestFrom } = known();
  for (let start = 0; start < run.length; start += 1) {
    const end = Math.min(run.length, start + (longestFrom.get(run.charAt(start)) ?? 0));
    for (let at = start; at < end; at += 1) {
      const ideas = ofRun.get(run.slice(start, at + 1));
      if (ideas) found.push(...ideas);
    }
  }
}

function addRow(row: string, name: string, { ofWords, ofRun, longestFrom }: Ideas): void {
  const idea = hashOf(name, seed);
  for (const phrase of row.split('|')) {
    const tokens = tokenise(normalise(phrase));
    const [first] = tokens;
    if (tokens.length === 1 && first?.kind === 'ideographs') {
      addTo(ofRun, first.text, idea);
      lengthen(longestFrom, first.text.charAt(0), first.text.length);
    } else {
      const words = tokens.map((token) => stem(token.text));
      addTo(ofWords, words.join(' '), idea);
      lengthen(longestFrom, words[0] ?? '', words.length);
    }
  }
}

function addTo(ideas: Map<string, number[]>, key: string, idea: number): void {
  const before = ideas.get(key) ?? [];
  if (!before.includes(idea)) ideas.set(key, [...before, idea]);
}

function lengthen(longestFrom: Map<string, number>, begin: string, length: number): void {
  longestFrom.set(begin, Math.max(longestFrom.get(begin) ?? 0, length));
}

/** Whether a word stands by itself in a table of concepts or synonyms. */
export function isIdea(word: string): boolean {
  return known().ofWords.has(stem(word));
}
