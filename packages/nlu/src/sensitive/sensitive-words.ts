import { createAutomaton } from '../automaton/index.ts';
import { endOf, isPlausible } from './is-plausible.ts';
import { keepLast, makeSense, sensePiece } from './sense.ts';
import { longestWord, spellingsOf } from './spellings.ts';

const pieceUnits = 16_384;

/** A sensitive word in a text: UTF-16 units of the original, end exclusive; `raw` is how it was written there, `word` the one on the list. */
export interface SensitiveSpan {
  start: number;
  end: number;
  raw: string;
  word: string;
}

/** A list of words that are found in any disguise; it may grow and shrink at any time. */
export interface SensitiveWords {
  /** How many words there are; those without a letter or digit do not count. */
  readonly size: number;
  add(word: string): void;
  remove(word: string): boolean;
  /** Every place where a word is written, in order; spans may overlap, but none lies within another. Linear in the length of the text. */
  find(text: string): SensitiveSpan[];
}

/** A word's way to be written, and the other words that are written the same. */
interface Known {
  word: string;
  spaces: number;
  next: Known | undefined;
}

/** Looks for words in any disguise: width, case, script, accents, look-alikes, things put between, pinyin, characters in halves. */
export function createSensitiveWords(words: Iterable<string> = []): SensitiveWords {
  const automaton = createAutomaton();
  const listed = new Set<string>();
  const known: (Known | undefined)[] = [];
  // Read in pieces that stay in the processor's cache, whatever the length of the text.
  const sense = makeSense(pieceUnits);
  const add = (word: string): void => {
    if (listed.has(word)) return;
    const ways = spellingsOf(word);
    if (ways.length === 0) return;
    listed.add(word);
    for (const { written, spaces } of ways) {
      const number = automaton.add(written);
      known[number] = { word, spaces, next: known[number] };
    }
  };
  const remove = (word: string): boolean => {
    if (!listed.delete(word)) return false;
    for (const { written } of spellingsOf(word)) {
      const number = automaton.add(written);
      known[number] = without(known[number], word);
      if (!known[number]) automaton.remove(written);
    }
    return true;
  };
  const find = (text: string): SensitiveSpan[] => {
    const found: SensitiveSpan[] = [];
    sense.length = 0;
    for (let at = 0, heard = 0; at < text.length; heard = sense.length) {
      at = sensePiece(text, at, sense);
      automaton.scan(sense.units, sense.length, (after, length, number) => {
        if (after <= heard) return true;
        const first = after - length;
        for (let match = known[number]; match; match = match.next) {
          if (!isPlausible(text, sense, first, after - 1, match.word, match.spaces)) continue;
          keep(found, text, sense.from[first] ?? 0, endOf(text, sense.from[after - 1] ?? 0), match.word);
          return true;
        }
        return false;
      });
      keepLast(sense, longestWord - 1);
    }
    return found;
  };
  for (const word of words) add(word);
  return {
    get size() {
      return listed.size;
    },
    add,
    remove,
    find,
  };
}

function without(known: Known | undefined, word: string): Known | undefined {
  if (!known) return undefined;
  const next = without(known.next, word);
  return known.word === word ? next : { ...known, next };
}

/** Matches come by where they end, so a new one can only swallow the last ones, or lie within the very last. */
function keep(found: SensitiveSpan[], text: string, start: number, end: number, word: string): void {
  const same = found.at(-1);
  if (same && same.end >= end && same.start <= start) return;
  for (let last = found.at(-1); last && last.start >= start; last = found.at(-1)) found.pop();
  found.push({ start, end, raw: text.slice(start, end), word });
}
