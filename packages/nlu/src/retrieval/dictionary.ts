/** The features an index knows, each under a small number: open addressing over hashes, everything in typed arrays. */
export interface Dictionary {
  /** How many numbers were ever given out. */
  size: number;
  /** Two to a place, so that one look fetches them: a hash, and its feature's number plus one or 0 where the place is free. */
  table: Int32Array<ArrayBuffer>;
  /** By feature: its hash, its own weight, and in how many entries it occurs. */
  hashes: Uint32Array<ArrayBuffer>;
  weights: Float32Array<ArrayBuffer>;
  entries: Int32Array<ArrayBuffer>;
  /** By feature: what its presence adds to the squared length of an example, as of an edition. */
  energies: Float32Array<ArrayBuffer>;
  editions: Int32Array<ArrayBuffer>;
  /** By feature: what it adds to the cosine with the question under way; 0 between questions. */
  gains: Float32Array<ArrayBuffer>;
  /** By feature: which pass saw it last, to count each only once. */
  stamps: Int32Array<ArrayBuffer>;
}

const leastPlaces = 1024;

/** An empty dictionary. */
export function createDictionary(): Dictionary {
  const size = leastPlaces / 2;
  return {
    size: 0,
    table: new Int32Array(leastPlaces * 2),
    hashes: new Uint32Array(size),
    weights: new Float32Array(size),
    entries: new Int32Array(size),
    energies: new Float32Array(size),
    editions: new Int32Array(size).fill(-1),
    gains: new Float32Array(size),
    stamps: new Int32Array(size),
  };
}

/** The number of the feature with this hash, or -1. */
export function findFeature({ table }: Dictionary, hash: number): number {
  const key = hash | 0;
  const mask = table.length - 1;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const held = table[at | 1] ?? 0;
    if (held === 0 || table[at] === key) return held - 1;
  }
}

/** The number of the feature with this hash, given out now if it is new. */
export function getFeature(dictionary: Dictionary, hash: number, weight: number): number {
  const { table } = dictionary;
  const key = hash | 0;
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  for (; ; at = (at + 2) & mask) {
    const held = table[at | 1] ?? 0;
    if (held === 0) break;
    if (table[at] === key) return held - 1;
  }
  const feature = dictionary.size;
  table[at] = key;
  table[at | 1] = feature + 1;
  dictionary.hashes[feature] = hash;
  dictionary.weights[feature] = weight;
  dictionary.size += 1;
  if (dictionary.size * 4 >= table.length) grow(dictionary);
  return feature;
}

function grow(dictionary: Dictionary): void {
  const places = dictionary.table.length;
  const size = places / 2;
  dictionary.hashes = copyInto(new Uint32Array(size), dictionary.hashes);
  dictionary.weights = copyInto(new Float32Array(size), dictionary.weights);
  dictionary.entries = copyInto(new Int32Array(size), dictionary.entries);
  dictionary.energies = copyInto(new Float32Array(size), dictionary.energies);
  dictionary.editions = copyInto(new Int32Array(size).fill(-1), dictionary.editions);
  dictionary.gains = new Float32Array(size);
  dictionary.stamps = copyInto(new Int32Array(size), dictionary.stamps);
  dictionary.table = new Int32Array(places * 2);
  for (let feature = 0; feature < dictionary.size; feature += 1) seat(dictionary, feature);
}

function seat({ table, hashes }: Dictionary, feature: number): void {
  const hash = hashes[feature] ?? 0;
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  while (table[at | 1] !== 0) at = (at + 2) & mask;
  table[at] = hash | 0;
  table[at | 1] = feature + 1;
}

/** Copies the beginning of one array into a larger one. */
export function copyInto<T extends { set(from: ArrayLike<number>): void }>(
  to: T,
  from: ArrayLike<number>,
): T {
  to.set(from);
  return to;
}
