/** Starts the hash of a feature; every kind of feature has its own seed, so that a word and a character never meet. */
export const seeds = {
  character: 0x11,
  pair: 0x22,
  triple: 0x33,
  word: 0x44,
  wordPair: 0x55,
  letters: 0x66,
  concept: 0x77,
  number: 0x88,
} as const;

/** Adds one unit to a running 32-bit hash (FNV-1a over whole units). */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Adds every UTF-16 unit of a text to a running hash. */
export function addText(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at += 1) sum = addUnit(sum, text.charCodeAt(at));
  return sum;
}

/** Spreads a running hash over all 32 bits (the finaliser of MurmurHash3); the result is unsigned. */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of a whole text under a seed. */
export function hashText(seed: number, text: string): number {
  return finish(addText(addUnit(0x811c9dc5, seed), text));
}

/** The hash of one or two characters, given by their code points; 0 stands for none. */
export function hashCharacters(seed: number, first: number, second = 0): number {
  return finish(addUnit(addUnit(addUnit(0x811c9dc5, seed), first), second));
}
