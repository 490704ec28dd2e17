import { conceptTable } from '../concepts/concept-table.ts';
import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';
import { stem, tokenise } from '../tokens.ts';
import { addText, addUnit, hashText, seeds } from './hash.ts';

/** Hears of one idea of service talk by the hash of its feature, and how surely it is meant (0..1). */
export type Hear = (hash: number, share: number) => void;

const shortestMisspelt = 6;
const misspeltShare = 0.8;
const none: readonly number[] = [];

/** Phrases, and the hashes of the ideas that each is about. */
interface Phrases {
  all: Set<number>;
  ofWords: Map<string, number[]>;
  /** Those of characters, by their running hash: cutting them out of every text would cost more than all the rest. */
  ofRun: Map<number, number[]>;
  misspelt: Map<string, number[]>;
  /** By first character or first word: the length of the longest phrase that begins so. */
  longestFrom: Uint8Array;
  longestFromWord: Map<string, number>;
}

const known = lazy(readTable);

/** Whether a feature is an idea of service talk. */
export const isConcept = (hash: number): boolean => known().all.has(hash);

/** Finds the ideas that a run of Chinese or Japanese characters mentions; the longest phrase wins at each place. */
export function findInRun(text: string, from: number, to: number, hear: Hear): void {
  const { ofRun, longestFrom } = known();
  for (let at = from; at < to; ) {
    const most = Math.min(longestFrom[text.charCodeAt(at)] ?? 0, to - at);
    let concepts: readonly number[] = none;
    let length = 1;
    for (let reach = 1, hash = 0; reach <= most; reach += 1) {
      hash = addUnit(hash, text.charCodeAt(at + reach - 1));
      const found = ofRun.get(hash);
      if (found === undefined) continue;
      concepts = found;
      length = reach;
    }
    for (const concept of concepts) hear(concept, 1);
    at += length;
  }
}

/** Finds the ideas that a row of stemmed words mentions, one slip in a long word forgiven; an empty word ends every phrase. */
export function findInWords(stems: readonly string[], hear: Hear): void {
  for (let at = 0; at < stems.length; ) at += findAtWord(stems, at, hear);
}

function findAtWord(stems: readonly string[], at: number, hear: Hear): number {
  const first = stems[at] ?? '';
  if (first === '') return 1;
  const { ofWords, longestFromWord } = known();
  for (let length = longestFromWord.get(first) ?? 0; length > 0; length -= 1) {
    const concepts = ofWords.get(stems.slice(at, at + length).join(' '));
    if (concepts === undefined) continue;
    for (const concept of concepts) hear(concept, 1);
    return length;
  }
  for (const near of findMisspelt(first)) hear(near, misspeltShare);
  return 1;
}

function findMisspelt(word: string): readonly number[] {
  const { ofWords, misspelt } = known();
  if (word.length < shortestMisspelt || word.length > 24 || ofWords.has(word)) return none;
  for (const near of [word, ...withoutOneLetter(word)]) {
    const concepts = misspelt.get(near);
    if (concepts !== undefined) return concepts;
  }
  return none;
}

// Two words that are one slip apart meet in one of their forms with a letter left out.
function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

function readTable(): Phrases {
  const phrases: Phrases = {
    all: new Set(),
    ofWords: new Map(),
    ofRun: new Map(),
    misspelt: new Map(),
    longestFrom: new Uint8Array(0x10000),
    longestFromWord: new Map(),
  };
  for (const [concept, wordings] of Object.entries(conceptTable)) {
    const hash = hashText(seeds.concept, concept);
    phrases.all.add(hash);
    for (const row of Object.values(wordings))
      for (const phrase of row.split('|')) addPhrase(phrases, hash, normalise(phrase));
  }
  return phrases;
}

function addPhrase(
  { ofWords, ofRun, misspelt, longestFrom, longestFromWord }: Phrases,
  hash: number,
  phrase: string,
): void {
  const tokens = tokenise(phrase);
  const [first] = tokens;
  if (tokens.length === 1 && first?.kind === 'ideographs') {
    addTo(ofRun, addText(0, first.text), hash);
    const unit = first.text.charCodeAt(0);
    longestFrom[unit] = Math.max(longestFrom[unit] ?? 0, first.text.length);
    return;
  }
  const stems = tokens.map((token) => stem(token.text));
  const [word = ''] = stems;
  addTo(ofWords, stems.join(' '), hash);
  longestFromWord.set(word, Math.max(longestFromWord.get(word) ?? 0, stems.length));
  if (stems.length > 1 || word.length < shortestMisspelt) return;
  for (const near of [word, ...withoutOneLetter(word)]) addTo(misspelt, near, hash);
}

function addTo<K>(known: Map<K, number[]>, key: K, concept: number): void {
  const before = known.get(key) ?? [];
  if (!before.includes(concept)) known.set(key, [...before, concept]);
}
