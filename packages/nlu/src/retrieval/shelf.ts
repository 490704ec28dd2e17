import { detectFolded, type Language } from '../language.ts';
import { fold } from '../normalise.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createPostingLists, type PostingLists } from './posting-lists.ts';

/** One example question (or the answer) of an entry. */
export interface Example {
  readonly slot: number;
  /** Its place among the examples of its entry. */
  readonly order: number;
  readonly entry: Entry;
  readonly kind: 'question' | 'answer';
  readonly text: string;
  readonly normalised: string;
  /** Told when first asked for: most are never looked at. */
  language: Language | undefined;
  /** How it is said in Mandarin, syllables capitalised, and their first letters; read when first asked for. */
  said: string | undefined;
  initials: string | undefined;
}

/** An entry inside the index. */
export interface Entry {
  readonly slot: number;
  readonly id: string;
  readonly hint: Language | undefined;
  readonly examples: Example[];
}

/** Which of two entries that are equal otherwise comes first: by their own words, and by id only where those are the same, since ids are chance. */
export function isFirst(a: Entry, b: Entry): boolean {
  const [one = '', other = ''] = [a.examples[0]?.text, b.examples[0]?.text];
  return one === other ? a.id < b.id : one < other;
}

/** The inside of an index, for the searches of this room only. */
export interface Shelf {
  readonly entries: Map<string, Entry>;
  dictionary: Dictionary;
  /** How many features some entry has. */
  liveFeatures: number;
  /** By feature: the examples that have it; by example: the features it has. */
  postings: PostingLists;
  readonly features: PostingLists;
  readonly examples: (Example | undefined)[];
  readonly freeExamples: number[];
  readonly freeEntries: number[];
  entrySlots: number;
  /** Rises with the number of entries, as coarsely as weights know it, so that lengths know when they are stale. */
  edition: number;
  /** Whether lengths were measured once: until then none need be told stale. */
  isMeasured: boolean;
  /** Counts passes over features. */
  stamp: number;
  /** By example: a running sum, zero between questions; one over its length, as of an edition. */
  sums: Float32Array<ArrayBuffer>;
  inverses: Float32Array<ArrayBuffer>;
  inverseEditions: Int32Array<ArrayBuffer>;
  touched: Int32Array<ArrayBuffer>;
  /** By example: the slot of its entry, and a half less for an answer's share. */
  owners: Int32Array<ArrayBuffer>;
  shares: Float32Array<ArrayBuffer>;
  /** By entry: its place among the best plus one, 0 between questions. */
  places: Int32Array<ArrayBuffer>;
}

export const answerFactor = 0.7;

/** An index without entries. */
export function createShelf(): Shelf {
  return {
    entries: new Map(),
    dictionary: createDictionary(),
    liveFeatures: 0,
    postings: createPostingLists(),
    features: createPostingLists(),
    examples: [],
    freeExamples: [],
    freeEntries: [],
    entrySlots: 0,
    edition: 0,
    isMeasured: false,
    stamp: 0,
    sums: new Float32Array(64),
    inverses: new Float32Array(64),
    inverseEditions: new Int32Array(64).fill(-1),
    touched: new Int32Array(64),
    owners: new Int32Array(64),
    shares: new Float32Array(64),
    places: new Int32Array(64),
  };
}

/** The language an example is written in. */
export function languageOf(example: Example): Language {
  example.language ??= tellLanguage(example);
  return example.language;
}

function tellLanguage({ text, entry: { hint } }: Example): Language {
  const detected = detectFolded(fold(text));
  // Kanji alone may be either language: there the entry knows better.
  return detected === 'und' || (hint === 'ja' && detected.startsWith('zh')) ? (hint ?? detected) : detected;
}
