import { type Twin, twins } from '@parley/nlu';
import type { Wordings } from '../../knowledge/index.ts';
import type { FoundPair } from './store.ts';

const most = 500;

/** A question as it is published, in each of its languages. */
export interface PublishedTopic {
  id: string;
  wordings: Wordings;
}

/** Questions that ask the same, contradictions and then the most alike first; where their answers cannot both be right, it is a conflict. Seconds of work, meant for a worker. */
export function findPairs(topics: readonly PublishedTopic[]): FoundPair[] {
  const found = new Map<string, Twin>();
  for (const corpus of corporaOf(topics))
    for (const twin of twins(corpus)) {
      const key = `${twin.a.id} ${twin.b.id}`;
      const known = found.get(key);
      if (!known || isClearer(twin, known)) found.set(key, twin);
    }
  return [...found.values()]
    .sort((x, y) => (isClearer(x, y) ? -1 : 1))
    .slice(0, most)
    .map(({ a, b, similarity, isConflict }) => ({
      ...{ a: a.id, b: b.id, askedA: a.question, askedB: b.question },
      ...{ likeness: similarity, isConflict },
    }));
}

const isClearer = (one: Twin, other: Twin): boolean =>
  one.isConflict === other.isConflict ? one.similarity > other.similarity : one.isConflict;

interface Spoken {
  id: string;
  questions: string[];
  answer: string;
}

/** The questions by language, both Chinese scripts as one: whoever asks in one language is never torn by another one's words. */
function corporaOf(topics: readonly PublishedTopic[]): Spoken[][] {
  const corpora = new Map<string, Spoken[]>();
  for (const { id, wordings } of topics) {
    const own = new Map<string, Spoken>();
    for (const [locale, { questions, answer }] of Object.entries(wordings)) {
      const family = locale.split('-')[0] ?? locale;
      const said = own.get(family);
      if (said) said.questions.push(...questions);
      else own.set(family, { id, questions: [...questions], answer });
    }
    for (const [family, said] of own) corpora.set(family, [...(corpora.get(family) ?? []), said]);
  }
  return [...corpora.values()];
}
