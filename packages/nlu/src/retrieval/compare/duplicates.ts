import { normaliseFast } from '../../normalise-fast.ts';
import { find } from '../find.ts';
import type { KnowledgeEntry } from '../knowledge-entry.ts';
import { createIndex, openShelf } from '../knowledge-index.ts';
import { gaugeWording } from '../wording.ts';
import { similar } from './similar.ts';

/** A question of an entry. */
export interface Asked {
  id: string;
  question: string;
}

/** Two questions of different entries that ask the same, and how alike they are (0..1). */
export interface Duplicate {
  a: Asked;
  b: Asked;
  similarity: number;
}

const leastAlike = 0.78;
const negation = /不|没|未|别|無|非|否|ない|ません|\b(?:not|no|never|without|cannot)\b|n't/gu;

/**
 * Lists pairs of entries that have nearly the same question, once a pair by its most alike questions, most alike first; questions whose numbers or negations differ are no duplicates.
 * Costs one search a question.
 */
export function duplicates(corpus: Iterable<KnowledgeEntry>): Duplicate[] {
  const best = new Map<string, Duplicate>();
  const shelf = openShelf(createIndex(corpus));
  for (const example of shelf.examples) {
    if (example?.kind !== 'question') continue;
    for (const { entry, example: other } of find(example.text, shelf).evidence) {
      if (entry.id <= example.entry.id || other.kind !== 'question') continue;
      const similarity = likenessOf(example.text, other.text);
      const key = JSON.stringify([example.entry.id, entry.id]);
      if (similarity < leastAlike || similarity <= (best.get(key)?.similarity ?? 0)) continue;
      const a = { id: example.entry.id, question: example.text };
      best.set(key, { a, b: { id: entry.id, question: other.text }, similarity });
    }
  }
  return [...best.values()].sort((x, y) => y.similarity - x.similarity || compare(x, y));
}

/** Lists the duplicates whose answers are not word for word the same: one of the two must be wrong, or the questions must be told apart. Entries without an answer conflict with nobody. */
export function conflicts(corpus: Iterable<KnowledgeEntry>): Duplicate[] {
  const entries = [...corpus];
  const answers = new Map(entries.map(({ id, answer }) => [id, answer ? normaliseFast(answer) : '']));
  return duplicates(entries).filter(({ a, b }) => {
    const left = answers.get(a.id) ?? '';
    const right = answers.get(b.id) ?? '';
    return left !== '' && right !== '' && !isSameWording(left, right);
  });
}

function isSameWording(left: string, right: string): boolean {
  const { pairs, length } = gaugeWording(left)(right);
  return pairs === 1 && length === 1;
}

function likenessOf(a: string, b: string): number {
  return signsOf(a) === signsOf(b) ? similar(a, b) : 0;
}

/** What turns a question into another though hardly a letter changes. */
function signsOf(text: string): string {
  const normalised = normaliseFast(text);
  const numbers = normalised.match(/[\p{N}]+/gu) ?? [];
  const negations = normalised.match(negation)?.length ?? 0;
  return `${numbers.sort().join(' ')}/${negations % 2}`;
}

function compare(x: Duplicate, y: Duplicate): number {
  return x.a.id === y.a.id ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1;
}
