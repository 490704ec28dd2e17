import { lengthOf, startOf } from './posting-lists.ts';
import { rarity } from './rarity.ts';
import type { Shelf } from './shelf.ts';

/** Measures anew one over the length of an example, where an edit made the last figure stale. */
export function measureInverse(slot: number, shelf: Shelf): void {
  const { dictionary, features, edition } = shelf;
  const start = startOf(features, slot);
  const end = start + lengthOf(features, slot);
  let squared = 0;
  for (let at = start; at < end; at += 1) {
    const feature = features.cells[at] ?? 0;
    if (dictionary.editions[feature] !== edition) measureEnergy(feature, shelf);
    squared += dictionary.energies[feature] ?? 0;
  }
  shelf.inverses[slot] = squared > 0 ? 1 / Math.sqrt(squared) : 0;
  shelf.inverseEditions[slot] = edition;
}

/** Measures the length of every example, so that the first questions do not pay for it. */
export function measureAll(shelf: Shelf): void {
  for (let feature = 0; feature < shelf.dictionary.size; feature += 1) measureEnergy(feature, shelf);
  for (let slot = 0; slot < shelf.examples.length; slot += 1) measureInverse(slot, shelf);
  shelf.isMeasured = true;
}

function measureEnergy(feature: number, { dictionary, entries, edition }: Shelf): void {
  const weight = (dictionary.weights[feature] ?? 0) * rarity(dictionary.entries[feature] ?? 0, entries.size);
  dictionary.energies[feature] = weight * weight;
  dictionary.editions[feature] = edition;
}
