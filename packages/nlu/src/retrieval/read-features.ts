import { characterWeight, dropPoliteness, wordWeight } from '../stop-words.ts';
import { stem } from '../tokens.ts';
import { copyInto } from './dictionary.ts';
import { findInRun, findInWords } from './find-concepts.ts';
import { hashCharacters, hashText, seeds } from './hash.ts';

/** What a text is made of, for comparing: hashed features side by side with their weights before any index has its say. */
export interface FeatureList {
  length: number;
  hashes: Uint32Array<ArrayBuffer>;
  weights: Float32Array<ArrayBuffer>;
  /** How surely each is meant (0..1): below 1 for what was read into a misspelling. */
  shares: Float32Array<ArrayBuffer>;
}

export const kinds = { separator: 0, ideograph: 1, letter: 2, number: 3, quote: 4 } as const;
const own = {
  character: 1,
  pair: 0.3,
  wordPair: 0.4,
  letters: 0.18,
  concept: 1,
  number: 0.3,
  code: 1.5,
};

const list: FeatureList = {
  length: 0,
  hashes: new Uint32Array(256),
  weights: new Float32Array(256),
  shares: new Float32Array(256),
};
const kindOf = new Int8Array(0x10000).fill(-1);
const weightOf = new Float32Array(0x10000).fill(-1);

/** Takes normalised text apart into words, characters, their neighbours, and ideas of service talk; one way for all languages. A feature may come twice; the list is good until the next text is read. */
export function readFeatures(normalised: string): FeatureList {
  const text = dropPoliteness(normalised);
  list.length = 0;
  const stems: string[] = [];
  let previous: Word | undefined;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === kinds.separator) {
      at += 1;
      continue;
    }
    const end = endOfRun(text, at, kind === kinds.ideograph);
    if (kind === kinds.ideograph) {
      addCharacters(text, at, end);
      findInRun(text, at, end, putConcept);
      previous = undefined;
      stems.push('');
    } else {
      const word = readWord(text.slice(at, end));
      if (word) {
        addWord(word);
        if (previous) addWordPair(previous, word);
        previous = word;
        stems.push(word.stem);
      }
    }
    at = end;
  }
  if (stems.length > 0) findInWords(stems, putConcept);
  return list;
}

function putConcept(hash: number, share: number): void {
  put(hash, own.concept, share);
}

function put(hash: number, weight: number, share = 1): void {
  if (list.length === list.hashes.length) growList();
  const at = list.length++;
  list.hashes[at] = hash;
  list.weights[at] = weight;
  list.shares[at] = share;
}

function growList(): void {
  const size = list.length * 2;
  list.hashes = copyInto(new Uint32Array(size), list.hashes);
  list.weights = copyInto(new Float32Array(size), list.weights);
  list.shares = copyInto(new Float32Array(size), list.shares);
}

function endOfRun(text: string, from: number, isIdeographic: boolean): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === kinds.separator || (kind === kinds.ideograph) !== isIdeographic) break;
    at += 1;
  }
  return at;
}

/** Tells what a UTF-16 unit belongs to; halves of rare characters count as ideographs. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kindOf[unit] ?? -1;
  if (known >= 0) return known;
  const found = recogniseKind(unit);
  kindOf[unit] = found;
  return found;
}

function recogniseKind(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u.test(character)) return kinds.ideograph;
  if (unit === 0x27) return kinds.quote;
  if (/\p{N}/u.test(character)) return kinds.number;
  return /[\p{L}\p{M}]/u.test(character) ? kinds.letter : kinds.separator;
}

function addCharacters(text: string, from: number, to: number): void {
  let before = 0;
  let weightBefore = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const weight = characterWeightOf(unit);
    put(hashCharacters(seeds.character, unit), own.character * weight);
    if (before > 0) {
      put(hashCharacters(seeds.pair, before, unit), own.pair * Math.sqrt(weight * weightBefore));
    }
    before = unit;
    weightBefore = weight;
  }
}

function characterWeightOf(unit: number): number {
  const known = weightOf[unit] ?? -1;
  if (known >= 0) return known;
  const found = characterWeight(String.fromCharCode(unit));
  weightOf[unit] = found;
  return weightOf[unit] ?? found;
}

interface Word {
  stem: string;
  /** Grammar words count as written, others by their stem, so that one key has one weight. */
  key: string;
  weight: number;
  hashes: readonly number[];
  weights: readonly number[];
}

// Words come again and again; what they are made of is kept, up to a bound.
const mostWordsKept = 50_000;
const words = new Map<string, Word>();

function readWord(written: string): Word | undefined {
  const known = words.get(written);
  if (known) return known;
  const text = written.replaceAll("'", '');
  if (text === '') return undefined;
  const word = /\p{N}/u.test(text) ? readCode(text) : readPlainWord(text);
  if (words.size >= mostWordsKept) words.clear();
  words.set(written, word);
  return word;
}

// A model or error code says a lot as a whole and nothing in pieces; a long number says only that there is one.
function readCode(text: string): Word {
  const isLongNumber = /^\p{N}{5,}$/u.test(text);
  const weight = isLongNumber ? own.number : /^\p{N}+$/u.test(text) ? 1 : own.code;
  const hash = isLongNumber ? hashText(seeds.number, '') : hashText(seeds.word, text);
  return { stem: stem(text), key: text, weight: 1, hashes: [hash], weights: [weight] };
}

// Pieces of a word forgive a typo; together they weigh less than the word itself.
function readPlainWord(text: string): Word {
  const weight = wordWeight(text);
  const bare = stem(text);
  const pieces = weight === 1 ? [3, 4].flatMap((size) => slide(`^${text.slice(0, 24)}$`, size)) : [];
  const key = weight === 1 ? bare : `-${text}`;
  return {
    stem: bare,
    key,
    weight,
    hashes: [hashText(seeds.word, key), ...pieces.map((piece) => hashText(seeds.letters, piece))],
    weights: [weight, ...pieces.map(() => own.letters)],
  };
}

function slide(text: string, size: number): string[] {
  return Array.from({ length: Math.max(text.length - size + 1, 0) }, (_, at) => text.slice(at, at + size));
}

function addWord({ hashes, weights }: Word): void {
  for (let at = 0; at < hashes.length; at += 1) put(hashes[at] ?? 0, weights[at] ?? 0);
}

function addWordPair(left: Word, right: Word): void {
  const weight = own.wordPair * Math.sqrt(left.weight * right.weight);
  put(hashText(seeds.wordPair, `${left.key} ${right.key}`), weight);
}
