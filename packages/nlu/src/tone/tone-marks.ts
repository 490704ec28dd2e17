import { hashOf, step } from '../features/hash.ts';
import { normalise } from '../normalise.ts';

/** Marks are numbers below this. */
export const markBound = 2 ** 24;

const longestRun = 3;
const longestPhrase = 3;
const seeds = { run: 0x811c9dc5, phrase: 0x9e3779b1 };
const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇';
const wordOrSign = new RegExp(`(?:(?![${ideographs}])[\\p{L}\\p{N}\\p{M}'])+|[^\\p{L}\\p{N}\\p{M}\\s]`, 'gu');

/** Takes a text apart into the marks of its tone, ascending, each once: runs of up to three characters, signs, emoji and blanks among them, and up to three words or signs in a row. */
export function readMarks(text: string): Uint32Array {
  const plain = normalise(text);
  const words = plain.match(wordOrSign) ?? [];
  const marks = new Uint32Array(plain.length * longestRun + words.length * longestPhrase);
  let count = 0;
  for (let start = 0; start < plain.length; start += 1) {
    let hash = seeds.run;
    const end = Math.min(plain.length, start + longestRun);
    for (let at = start; at < end; at += 1) {
      hash = step(hash, plain.charCodeAt(at));
      marks[count++] = spread(hash ^ (at - start));
    }
  }
  for (let start = 0; start < words.length; start += 1) {
    let hash = seeds.phrase;
    const end = Math.min(words.length, start + longestPhrase);
    for (let at = start; at < end; at += 1) {
      hash = step(hashOf(words[at] ?? '', hash), 0);
      marks[count++] = spread(hash);
    }
  }
  return eachOnce(marks.subarray(0, count).sort());
}

function eachOnce(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at] ?? 0;
  return sorted.slice(0, count);
}

// The low bits of FNV-1a alone are not even enough to be cut (the mixer is Murmur's).
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % markBound;
}
