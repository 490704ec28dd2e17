import { normaliseFast } from '../normalise-fast.ts';
import { copyInto, getFeature } from './dictionary.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';
import { append, invert, lengthOf, listAt, startOf, takeOut, write } from './posting-lists.ts';
import { coarsen } from './rarity.ts';
import { readFeatures } from './read-features.ts';
import { answerFactor, type Entry, type Example, type Shelf } from './shelf.ts';

/** Puts an entry onto the shelf, instead of the one with its id. */
export function addEntry(shelf: Shelf, added: KnowledgeEntry): Entry {
  removeEntry(shelf, added.id);
  const entry = placeEntry(shelf, added);
  for (const { slot } of entry.examples)
    for (const feature of listAt(shelf.features, slot)) append(shelf.postings, feature, slot);
  countEntry(shelf, entry, 1);
  noteSize(shelf, shelf.entries.size - 1);
  return entry;
}

/** Puts many entries onto an empty shelf, the last of each id: features are counted and listed once all are read, which costs half of what adding them one by one does. */
export function fillShelf(shelf: Shelf, entries: Iterable<KnowledgeEntry>): void {
  const last = new Map<string, KnowledgeEntry>();
  for (const entry of entries) last.set(entry.id, entry);
  for (const entry of last.values()) placeEntry(shelf, entry);
  const { dictionary, features, postings } = shelf;
  invert(features, shelf.examples.length, dictionary.size, postings);
  for (let feature = 0; feature < dictionary.size; feature += 1)
    dictionary.entries[feature] = lengthOf(postings, feature);
  shelf.liveFeatures = dictionary.size;
  for (const entry of shelf.entries.values()) discountRepeats(shelf, entry);
}

function placeEntry(shelf: Shelf, { id, questions, answer, language }: KnowledgeEntry): Entry {
  const slot = shelf.freeEntries.pop() ?? shelf.entrySlots++;
  const entry: Entry = { slot, id, hint: language, examples: [] };
  if (slot >= shelf.places.length) shelf.places = new Int32Array(slot * 2);
  for (const question of questions) addExample(shelf, entry, 'question', question);
  if (answer) addExample(shelf, entry, 'answer', answer);
  shelf.entries.set(id, entry);
  return entry;
}

/** Takes an entry off the shelf; an unknown id is ignored. */
export function removeEntry(shelf: Shelf, id: string): Entry | undefined {
  const entry = shelf.entries.get(id);
  if (!entry) return undefined;
  countEntry(shelf, entry, -1);
  for (const { slot } of entry.examples) {
    for (const feature of listAt(shelf.features, slot)) takeOut(shelf.postings, feature, slot);
    shelf.examples[slot] = undefined;
    shelf.freeExamples.push(slot);
  }
  shelf.freeEntries.push(entry.slot);
  shelf.entries.delete(id);
  noteSize(shelf, shelf.entries.size + 1);
  return entry;
}

function addExample(shelf: Shelf, entry: Entry, kind: Example['kind'], text: string): void {
  const normalised = normaliseFast(text);
  if (!normalised) return;
  const slot = shelf.freeExamples.pop() ?? shelf.examples.length;
  const order = entry.examples.length;
  const lazy = { language: undefined, said: undefined, initials: undefined };
  const example: Example = { slot, order, entry, kind, text, normalised, ...lazy };
  if (slot >= shelf.sums.length) growExamples(shelf, slot);
  shelf.examples[slot] = example;
  shelf.inverseEditions[slot] = -1;
  shelf.owners[slot] = entry.slot;
  shelf.shares[slot] = kind === 'answer' ? answerFactor : 1;
  entry.examples.push(example);
  addFeatures(shelf, slot, normalised);
}

let scratch = new Int32Array(256);
/** The hashes that the text under way has had, and by which text each place was last taken: small enough to stay at hand, as the dictionary is not. */
let seen = { hashes: new Int32Array(1024), texts: new Int32Array(1024), text: 0 };

function addFeatures({ dictionary, features }: Shelf, slot: number, normalised: string): void {
  const { hashes, weights, length } = readFeatures(normalised);
  if (scratch.length < length) scratch = new Int32Array(length * 2);
  beginText(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (isRepeated(hash)) continue;
    scratch[count++] = getFeature(dictionary, hash, weights[at] ?? 0);
  }
  write(features, slot, scratch, count);
}

function beginText(length: number): void {
  if (seen.hashes.length < length * 2) {
    const size = 2 ** Math.ceil(Math.log2(length * 2));
    seen = { hashes: new Int32Array(size), texts: new Int32Array(size), text: 0 };
  }
  seen.text += 1;
}

function isRepeated(hash: number): boolean {
  const { hashes, texts, text } = seen;
  const mask = hashes.length - 1;
  let place = hash & mask;
  for (; texts[place] === text; place = (place + 1) & mask) if (hashes[place] === (hash | 0)) return true;
  texts[place] = text;
  hashes[place] = hash;
  return false;
}

/** A feature that several examples of an entry have was counted once for each. */
function discountRepeats(shelf: Shelf, { examples }: Entry): void {
  if (examples.length < 2) return;
  const { stamps, entries } = shelf.dictionary;
  const stamp = ++shelf.stamp;
  for (const { slot } of examples)
    for (const feature of listAt(shelf.features, slot)) {
      if (stamps[feature] === stamp) entries[feature] = (entries[feature] ?? 0) - 1;
      else stamps[feature] = stamp;
    }
}

function countEntry(shelf: Shelf, { examples }: Entry, step: 1 | -1): void {
  const { features } = shelf;
  const { stamps, entries } = shelf.dictionary;
  const stamp = ++shelf.stamp;
  for (const { slot } of examples) {
    const start = startOf(features, slot);
    const end = start + lengthOf(features, slot);
    for (let at = start; at < end; at += 1) {
      const feature = features.cells[at] ?? 0;
      if (stamps[feature] === stamp) continue;
      stamps[feature] = stamp;
      const before = entries[feature] ?? 0;
      entries[feature] = before + step;
      if (before === 0 || before + step === 0) shelf.liveFeatures += step;
      if (shelf.isMeasured && coarsen(before) !== coarsen(before + step)) forgetLengths(shelf, feature);
    }
  }
}

function noteSize(shelf: Shelf, before: number): void {
  if (coarsen(before) !== coarsen(shelf.entries.size)) shelf.edition += 1;
}

/** A feature has a new weight, and so its examples have a new length. */
function forgetLengths({ dictionary, postings, inverseEditions }: Shelf, feature: number): void {
  dictionary.editions[feature] = -1;
  const start = startOf(postings, feature);
  const end = start + lengthOf(postings, feature);
  for (let at = start; at < end; at += 1) inverseEditions[postings.cells[at] ?? 0] = -1;
}

function growExamples(shelf: Shelf, slot: number): void {
  const size = slot * 2;
  shelf.sums = new Float32Array(size);
  shelf.touched = new Int32Array(size);
  shelf.inverses = copyInto(new Float32Array(size), shelf.inverses);
  shelf.inverseEditions = copyInto(new Int32Array(size).fill(-1), shelf.inverseEditions);
  shelf.owners = copyInto(new Int32Array(size), shelf.owners);
  shelf.shares = copyInto(new Float32Array(size), shelf.shares);
}
