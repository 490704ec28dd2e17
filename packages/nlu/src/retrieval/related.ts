import type { Evidence } from './evidence.ts';
import { find } from './find.ts';
import { type KnowledgeIndex, openShelf } from './knowledge-index.ts';
import { type Match, toMatch } from './match.ts';
import { isFirst } from './shelf.ts';

const leastAlike = 0.15;
const mostAsked = 8;

/** Lists other entries near this one, nearest first, each with its example nearest to it and how alike they are (0..1); none for an unknown id. */
export function related(id: string, index: KnowledgeIndex, limit = 5): Match[] {
  const shelf = openShelf(index);
  const entry = shelf.entries.get(id);
  if (!entry) return [];
  const questions = entry.examples.filter(({ kind }) => kind === 'question');
  const best = new Map<string, Evidence>();
  for (const { text } of (questions.length > 0 ? questions : entry.examples).slice(0, mostAsked)) {
    for (const each of find(text, shelf).evidence) {
      const known = best.get(each.entry.id);
      if (each.entry !== entry && each.similarity > (known?.similarity ?? leastAlike))
        best.set(each.entry.id, each);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.similarity - a.similarity || (isFirst(a.entry, b.entry) ? -1 : 1))
    .slice(0, limit)
    .map((each) => toMatch(each, each.similarity));
}
