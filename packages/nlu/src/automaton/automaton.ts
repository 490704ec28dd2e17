import { type Links, linkTrie, spread } from './links.ts';
import { findStart } from './starts.ts';
import { createTrie, insertPath } from './trie.ts';

/** Hears of a word that ends at `end` (exclusive) and is `length` units long; true takes it, false asks for the next shorter one that ends there. */
export type Hear = (end: number, length: number, word: number) => boolean;

/** Finds any of many words in one pass over a text, whatever the number of words. */
export interface WordAutomaton {
  /** How many words there are. */
  readonly size: number;
  /** Adds a word (UTF-16 units, never empty) and gives its number; the same word keeps its number. */
  add(word: string): number;
  /** Takes a word out; false when there was none. */
  remove(word: string): boolean;
  /** Tells, place by place, the longest word that ends there. Linear in `length`, but for the words that `hear` turns down. */
  scan(units: Uint16Array, length: number, hear: Hear): void;
}

/** Makes an automaton over typed arrays; words may be added and removed at any time, and the next scan links them anew. */
export function createAutomaton(words: Iterable<string> = []): WordAutomaton {
  const numbers = new Map<string, number>();
  let next = 0;
  let trie = createTrie();
  let links: Links | undefined;
  let dead = 0;
  const place = (word: string, number: number): void => {
    trie.word[insertPath(trie, word)] = number;
    links = undefined;
  };
  const refresh = (): Links => {
    // Removed words leave their states behind; once they are the greater part, begin anew.
    if (dead > numbers.size) {
      trie = createTrie();
      dead = 0;
      for (const [word, number] of numbers) place(word, number);
    }
    return linkTrie(trie);
  };
  const automaton: WordAutomaton = {
    get size() {
      return numbers.size;
    },
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined || word === '') return known ?? -1;
      numbers.set(word, next);
      place(word, next);
      return next++;
    },
    remove(word) {
      if (!numbers.delete(word)) return false;
      place(word, -1);
      dead++;
      return true;
    },
    scan(units, length, hear) {
      links ??= refresh();
      if (numbers.size > 0) scanUnits(links, units, length, hear);
    },
  };
  for (const word of words) automaton.add(word);
  return automaton;
}

/** The UTF-16 units of a text, for a scan. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

// A word is entered only where its first units stand, and left for the next such place as soon as nothing deep is left of it.
function scanUnits(links: Links, units: Uint16Array, length: number, hear: Hear): void {
  const { states, edges, start, starts, deep, depth } = links;
  let told = 0;
  for (let i = findStart(starts, units, 0, length); i < length; i = findStart(starts, units, i, length)) {
    let state = start[units[i] ?? 0] ?? 0;
    while (state !== 0) {
      const ending = states[(state << 2) | 3] ?? 0;
      if (ending !== 0 && i >= told) {
        told = i + 1;
        tell(links, ending, told, hear);
      }
      i++;
      if (i === length) return;
      const unit = units[i] ?? 0;
      const bit = 1 << (unit & 31);
      let next = 0;
      do {
        // findEdge written out: the step of the innermost loop.
        if (((states[(state << 2) | 1] ?? 0) & bit) !== 0) {
          const place = states[state << 2] ?? 0;
          const offset = place >>> 5;
          const last = (1 << (place & 31)) - 1;
          let slot = spread(unit) & last;
          next = edges[((offset + slot) << 1) | 1] ?? 0;
          for (let tried = 0; next !== 0 && edges[(offset + slot) << 1] !== unit; tried++) {
            slot = (slot + 1) & last;
            next = tried < last ? (edges[((offset + slot) << 1) | 1] ?? 0) : 0;
          }
          if (next !== 0) break;
        }
        state = states[(state << 2) | 2] ?? 0;
      } while (state >= deep);
      if (next === 0) i -= depth[state] ?? 0;
      state = next;
    }
  }
}

function tell({ word, depth, suffix }: Links, state: number, end: number, hear: Hear): void {
  for (let at = state; at !== 0; at = suffix[at] ?? 0) if (hear(end, depth[at] ?? 0, word[at] ?? 0)) return;
}
