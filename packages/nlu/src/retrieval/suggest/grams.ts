import { createDictionary, type Dictionary, findFeature, getFeature } from '../dictionary.ts';
import { hashText } from '../hash.ts';
import { append, createPostingLists, listAt, type PostingLists, takeOut } from '../posting-lists.ts';

/** Which examples have two syllables, or two first letters of syllables, side by side. */
export interface Grams {
  readonly dictionary: Dictionary;
  readonly lists: PostingLists;
}

const syllablePair = 1;
const initialPair = 2;

/** No grams yet. */
export function createGrams(): Grams {
  return { dictionary: createDictionary(), lists: createPostingLists() };
}

/** Notes how the example at a slot is said (syllables capitalised). */
export function addGrams({ dictionary, lists }: Grams, slot: number, said: string): void {
  for (const hash of hashesOf(syllablesOf(said))) append(lists, getFeature(dictionary, hash, 0), slot);
}

/** Forgets the example at a slot, which was said so. */
export function removeGrams({ dictionary, lists }: Grams, slot: number, said: string): void {
  for (const hash of hashesOf(syllablesOf(said))) takeOut(lists, getFeature(dictionary, hash, 0), slot);
}

/** Slots that may hold these syllables side by side, the last of them perhaps only begun; undefined where everything may. */
export function narrowBySyllables(grams: Grams, said: string): Int32Array | undefined {
  const syllables = syllablesOf(said);
  const whole = hashesOf(syllables.slice(0, -1));
  return narrow(grams, [...whole, ...initialHashes(syllables)]);
}

/** Slots that may hold syllables with these first letters side by side; undefined where everything may. */
export function narrowByInitials(grams: Grams, letters: string): Int32Array | undefined {
  return narrow(grams, initialHashes([...letters.toUpperCase()]));
}

/** The shortest of the lists under some hashes. */
function narrow({ dictionary, lists }: Grams, hashes: Iterable<number>): Int32Array | undefined {
  let shortest: Int32Array | undefined;
  for (const hash of hashes) {
    const list = findFeature(dictionary, hash);
    if (list < 0) return new Int32Array(0);
    const slots = listAt(lists, list);
    if (!shortest || slots.length < shortest.length) shortest = slots;
  }
  return shortest;
}

function syllablesOf(said: string): readonly string[] {
  return said.match(/[A-Z][a-z]*/gu) ?? [];
}

function hashesOf(syllables: readonly string[]): Set<number> {
  const hashes = initialHashes(syllables);
  for (let at = 1; at < syllables.length; at += 1)
    hashes.add(hashText(syllablePair, `${syllables[at - 1]}${syllables[at]}`));
  return hashes;
}

function initialHashes(syllables: readonly string[]): Set<number> {
  const hashes = new Set<number>();
  for (let at = 1; at < syllables.length; at += 1)
    hashes.add(hashText(initialPair, `${syllables[at - 1]?.charAt(0)}${syllables[at]?.charAt(0)}`));
  return hashes;
}
