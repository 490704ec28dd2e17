import type { Trie } from './trie.ts';

/** Where in a text a word may begin, told by its first three units; rarely says so where none does, and never leaves one out. */
export interface Starts {
  /** By first unit: 0 where no word begins, else what the words that begin so are. */
  kinds: Uint8Array;
  /** One bit for each hash of the first three units of a word, or of the two of a short one (Bloom 1970, with one hash). */
  bits: Int32Array;
  shift: number;
}

/** How many units are looked at. */
export const startLength = 3;
const isLong = 1;
const isPair = 2;
const isSingle = 4;
const bitsPerStart = 16;
const mostBits = 2 ** 22;

/** Collects how the words of a trie begin; linear in its states. */
export function collectStarts(trie: Trie): Starts {
  const places: number[] = [];
  for (let state = 1; state < trie.size; state++) if (startsHere(trie, state)) places.push(state);
  const size = Math.min(mostBits, 2 ** Math.ceil(Math.log2(places.length * bitsPerStart + 32)));
  const starts = {
    kinds: new Uint8Array(65536),
    bits: new Int32Array(size >>> 5),
    shift: 32 - Math.log2(size),
  };
  for (const state of places) addStart(starts, trie, state);
  return starts;
}

/** The first place from `from` on at which a word may begin; `length` where there is none. */
export function findStart({ kinds, bits, shift }: Starts, units: Uint16Array, from: number, length: number) {
  const last = length - startLength + 1;
  for (let i = from; i < last; i++) {
    const first = units[i] ?? 0;
    const kind = kinds[first] ?? 0;
    if (kind === 0) continue;
    const second = units[i + 1] ?? 0;
    const place = hash(first, second, units[i + 2] ?? 0) >>> shift;
    if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0) return i;
    if (kind !== isLong && mayBeShort(bits, kind, hash(first, second, 0) >>> shift)) return i;
  }
  // What is left is too short to be told by three units.
  for (let i = Math.max(from, last, 0); i < length; i++) if (kinds[units[i] ?? 0] !== 0) return i;
  return length;
}

function mayBeShort(bits: Int32Array, kind: number, place: number): boolean {
  return (kind & isSingle) !== 0 || ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function startsHere({ depth, word }: Trie, state: number): boolean {
  const length = depth[state] ?? 0;
  return length === startLength || (length < startLength && (word[state] ?? -1) >= 0);
}

function addStart({ kinds, bits, shift }: Starts, { depth, parent, code }: Trie, state: number): void {
  const unitAt = (place: number) => code[place] ?? 0;
  const above = parent[state] ?? 0;
  const top = depth[state] === startLength ? (parent[above] ?? 0) : depth[state] === 2 ? above : state;
  const kind = depth[state] === startLength ? isLong : depth[state] === 2 ? isPair : isSingle;
  const first = unitAt(top);
  kinds[first] = (kinds[first] ?? 0) | kind;
  if (kind === isSingle) return;
  const [second, third] = kind === isPair ? [unitAt(state), 0] : [unitAt(above), unitAt(state)];
  const place = hash(first, second, third) >>> shift;
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

const hash = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third, 0xc2b2ae35);
