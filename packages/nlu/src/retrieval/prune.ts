import { createDictionary, getFeature } from './dictionary.ts';
import { createPostingLists, lengthOf, listAt, write } from './posting-lists.ts';
import type { Shelf } from './shelf.ts';

const leastDead = 20_000;

/** Forgets the features that no entry has any more, once they outnumber the others: else an index that is edited for years would only grow. */
export function pruneIfWorthwhile(shelf: Shelf): void {
  const dead = shelf.dictionary.size - shelf.liveFeatures;
  if (dead > leastDead && dead > shelf.liveFeatures) prune(shelf);
}

/** Gives the living features new numbers, without gaps; no result changes. */
export function prune(shelf: Shelf): void {
  const { dictionary: old, postings } = shelf;
  const numbers = new Int32Array(old.size);
  shelf.dictionary = createDictionary();
  shelf.postings = createPostingLists();
  for (let feature = 0; feature < old.size; feature += 1) {
    const entries = old.entries[feature] ?? 0;
    if (entries === 0) continue;
    const number = getFeature(shelf.dictionary, old.hashes[feature] ?? 0, old.weights[feature] ?? 0);
    numbers[feature] = number;
    shelf.dictionary.entries[number] = entries;
    write(shelf.postings, number, listAt(postings, feature), lengthOf(postings, feature));
  }
  shelf.examples.forEach((example, slot) => {
    if (!example) return;
    const features = listAt(shelf.features, slot);
    for (let at = 0; at < features.length; at += 1) features[at] = numbers[features[at] ?? 0] ?? 0;
  });
}
