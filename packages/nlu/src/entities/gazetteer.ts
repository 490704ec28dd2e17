import { createAutomaton, foldText, foldUnits, type WordAutomaton } from '../automaton/index.ts';
import type { Candidate, Scene } from './entity.ts';

/** A name that a business knows: a product or a place, with other ways to say it. */
export interface GazetteerEntry {
  kind: 'product' | 'place';
  name: string;
  aliases?: readonly string[];
  /** The value to give for it; the name when missing. */
  id?: string;
}

/** Names of products and places in one automaton, whatever their number; entries may be added and removed by name. */
export interface Gazetteer {
  readonly size: number;
  add(entry: GazetteerEntry): void;
  remove(kind: GazetteerEntry['kind'], name: string): boolean;
  find(scene: Scene): Candidate[];
}

/** Builds a gazetteer; width, case and script (traditional or simplified) make no difference. */
export function createGazetteer(entries: Iterable<GazetteerEntry> = []): Gazetteer {
  const automaton = createAutomaton();
  const byWord = new Map<number, Set<GazetteerEntry>>();
  const byName = new Map<string, GazetteerEntry>();
  const add = (entry: GazetteerEntry): void => {
    remove(entry.kind, entry.name);
    byName.set(keyOf(entry.kind, entry.name), entry);
    for (const word of wordsOf(entry)) {
      const number = automaton.add(word);
      const named = byWord.get(number);
      if (named) named.add(entry);
      else byWord.set(number, new Set([entry]));
    }
  };
  const remove = (kind: GazetteerEntry['kind'], name: string): boolean => {
    const entry = byName.get(keyOf(kind, name));
    if (!entry) return false;
    byName.delete(keyOf(kind, name));
    for (const word of wordsOf(entry)) {
      const number = automaton.add(word);
      const named = byWord.get(number);
      named?.delete(entry);
      if (named && named.size > 0) continue;
      byWord.delete(number);
      automaton.remove(word);
    }
    return true;
  };
  for (const entry of entries) add(entry);
  return {
    get size() {
      return byName.size;
    },
    add,
    remove,
    find: (scene) => findNames(scene, automaton, byWord),
  };
}

const keyOf = (kind: string, name: string): string => `${kind}:${name}`;
const wordsOf = ({ name, aliases = [] }: GazetteerEntry): string[] =>
  [...new Set([name, ...aliases].map((word) => foldText(word).trim()))].filter((word) => word !== '');

function findNames(
  scene: Scene,
  automaton: WordAutomaton,
  byWord: ReadonlyMap<number, ReadonlySet<GazetteerEntry>>,
): Candidate[] {
  const found: Candidate[] = [];
  const units = foldUnits(scene.original);
  automaton.scan(units, units.length, (end, length, word) => {
    const start = end - length;
    if (cutsWord(units, start) || cutsWord(units, end)) return false;
    const [entry] = byWord.get(word) ?? [];
    if (entry)
      found.push({ kind: entry.kind, rank: 50, start, end, value: entry.id ?? entry.name, name: entry.name });
    return true;
  });
  return found;
}

/** True where a name would begin or end inside a Latin word or a number. */
function cutsWord(units: Uint16Array, at: number): boolean {
  return isAlphanumeric(units[at - 1] ?? 0) && isAlphanumeric(units[at] ?? 0);
}
const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
