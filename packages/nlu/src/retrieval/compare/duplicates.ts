import { normaliseFast } from '../../normalise-fast.ts';
import { find } from '../find.ts';
import type { KnowledgeEntry } from '../knowledge-entry.ts';
import { createIndex, openShelf } from '../knowledge-index.ts';
import { booksOf, comparePair, type Duplicate, type Twin } from './compare-pair.ts';
import { similar } from './similar.ts';

/** Where answers clash, less alike questions are worth a look. */
const leastOfClash = 0.7;
const negation = /不|没|未|别|無|非|否|ない|ません|\b(?:not|no|never|without|cannot)\b|n't/gu;

/** Lists pairs of entries that ask the same, once a pair by its most alike questions, most alike first. Costs one search a question. */
export function duplicates(corpus: Iterable<KnowledgeEntry>): Duplicate[] {
  return twins(corpus).map(({ isConflict: _isConflict, ...duplicate }) => duplicate);
}

/** Lists the duplicates whose answers cannot both be right: one counts otherwise or denies, or the question is the very same and the answers share nothing. Entries without an answer conflict with nobody. */
export function conflicts(corpus: Iterable<KnowledgeEntry>): Duplicate[] {
  return twins(corpus).flatMap(({ isConflict, ...duplicate }) => (isConflict ? [duplicate] : []));
}

/** Both at once. Questions ask the same where what one names is named by the other, or stands in its answer or in more than a few of its questions; where numbers or negations differ they do not. */
export function twins(corpus: Iterable<KnowledgeEntry>): Twin[] {
  const entries = [...corpus];
  const shelf = openShelf(createIndex(entries));
  const books = booksOf(entries);
  const best = new Map<string, Twin>();
  for (const example of shelf.examples) {
    if (example?.kind !== 'question') continue;
    for (const { entry, example: other, cosine } of find(example.text, shelf).evidence) {
      if (entry.id === example.entry.id || other.kind !== 'question') continue;
      const similarity = likenessOf(example.text, other.text);
      if (similarity < leastOfClash) continue;
      const isFirst = example.entry.id < entry.id;
      const [one, two] = isFirst ? [example, other] : [other, example];
      const [a, b] = [books.get(one.entry.id), books.get(two.entry.id)];
      const twin = a && b && comparePair({ a, b, asked: [one.text, two.text], similarity, cosine }, books);
      const key = JSON.stringify([one.entry.id, two.entry.id]);
      const known = best.get(key);
      if (twin && (!known || isNearer(twin, known))) best.set(key, twin);
    }
  }
  return [...best.values()].sort((x, y) => y.similarity - x.similarity || order(x, y));
}

const isNearer = (twin: Twin, known: Twin): boolean =>
  twin.isConflict === known.isConflict ? twin.similarity > known.similarity : twin.isConflict;

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

function order(x: Duplicate, y: Duplicate): number {
  return x.a.id === y.a.id ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1;
}
