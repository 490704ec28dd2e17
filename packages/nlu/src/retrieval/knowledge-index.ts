import { addEntry, fillShelf, removeEntry } from './edit-shelf.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';
import { measureAll } from './lengths.ts';
import { pruneIfWorthwhile } from './prune.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { noteEdit } from './suggest/completions.ts';

/** The Q&A that questions are matched against; edits take effect at once and cost milliseconds. */
export interface KnowledgeIndex {
  /** How many entries it holds. */
  readonly size: number;
  /** Adds an entry, or replaces the one with this id. */
  add(entry: KnowledgeEntry): void;
  /** Removes an entry; afterwards every result is as if it had never been added. An unknown id is ignored. */
  remove(id: string): void;
}

const shelves = new WeakMap<KnowledgeIndex, Shelf>();

/** Makes an index over the given entries; later ones replace earlier ones of the same id. */
export function createIndex(entries: Iterable<KnowledgeEntry> = []): KnowledgeIndex {
  const shelf = createShelf();
  fillShelf(shelf, entries);
  measureAll(shelf);
  return wrapShelf(shelf);
}

/** Gives a shelf the face that callers see. */
export function wrapShelf(shelf: Shelf): KnowledgeIndex {
  const index: KnowledgeIndex = {
    get size() {
      return shelf.entries.size;
    },
    add: (entry) => {
      const replaced = shelf.entries.get(entry.id);
      noteEdit(shelf, replaced, addEntry(shelf, entry));
      pruneIfWorthwhile(shelf);
    },
    remove: (id) => {
      noteEdit(shelf, removeEntry(shelf, id), undefined);
      pruneIfWorthwhile(shelf);
    },
  };
  shelves.set(index, shelf);
  return index;
}

/** Opens an index for searching; only those made by this package can be. */
export function openShelf(index: KnowledgeIndex): Shelf {
  const shelf = shelves.get(index);
  if (!shelf) throw new TypeError('This knowledge index was not made by createIndex().');
  return shelf;
}
