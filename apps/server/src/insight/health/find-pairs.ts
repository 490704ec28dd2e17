import { conflicts, duplicates } from '@parley/nlu';
import type { FoundPair } from './store.ts';

const most = 500;

/** Questions that ask the same, most alike first; where their answers differ, it is a conflict. Seconds of work, meant for a worker. */
export function findPairs(
  topics: readonly { id: string; questions: readonly string[]; answer: string }[],
): FoundPair[] {
  const contradicting = new Set(conflicts(topics).map(({ a, b }) => `${a.id} ${b.id}`));
  return duplicates(topics)
    .slice(0, most)
    .map(({ a, b, similarity }) => ({
      ...{ a: a.id, b: b.id, askedA: a.question, askedB: b.question },
      likeness: similarity,
      isConflict: contradicting.has(`${a.id} ${b.id}`),
    }));
}
