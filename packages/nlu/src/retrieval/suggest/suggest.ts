import { normaliseFast } from '../../normalise-fast.ts';
import { type KnowledgeIndex, openShelf } from '../knowledge-index.ts';
import { type Match, match } from '../match.ts';
import type { Example } from '../shelf.ts';
import { type Completions, openCompletions } from './completions.ts';
import { type Way, waysFor } from './ways.ts';

const shorterIsBetter = 0.04;
const alikeFactor = 0.3;
const longestTyped = 100;

/**
 * Completes what somebody is typing with example questions: those that begin so, then those that contain it, each also by pinyin and by its initials, then those that begin so
 * but for one typing error, then those alike. Shorter questions come first within each; an entry comes once.
 */
export function suggest(prefix: string, index: KnowledgeIndex, limit = 5): Match[] {
  const typed = normaliseFast(prefix).slice(0, longestTyped);
  if (!typed || limit <= 0) return [];
  const found = new Map<string, Match>();
  const shelf = openShelf(index);
  const completions = openCompletions(shelf);
  for (const way of waysFor(typed, shelf, completions)) {
    if (found.size < limit) follow(way, typed, completions, found, limit);
  }
  if (found.size < limit) addAlike(found, typed, index);
  return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function follow(
  way: Way,
  typed: string,
  { buckets }: Completions,
  found: Map<string, Match>,
  limit: number,
): void {
  const keep = (example: Example) => {
    const { length } = example.normalised;
    keepBetter(found, example, way.score + (shorterIsBetter * Math.min(typed.length, length)) / length);
  };
  if ('listAll' in way) {
    way.listAll().forEach(keep);
    return;
  }
  for (const bucket of buckets) {
    for (const place of way.list(bucket)) {
      const example = bucket.examples[place];
      if (example) keep(example);
    }
    // Whatever follows is longer, and so comes later.
    if (found.size >= limit) return;
  }
}

function keepBetter(found: Map<string, Match>, { entry: { id }, text }: Example, score: number): void {
  const known = found.get(id);
  if (!known || score > known.score || (score === known.score && text < known.question))
    found.set(id, { id, score, question: text });
}

function addAlike(found: Map<string, Match>, typed: string, index: KnowledgeIndex): void {
  for (const alike of match(typed, index)) {
    // Below every completion, whatever its likelihood.
    if (!found.has(alike.id) && alike.score > 0.01)
      found.set(alike.id, { ...alike, score: alike.score * alikeFactor });
  }
}
