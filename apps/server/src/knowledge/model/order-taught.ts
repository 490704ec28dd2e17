import type { Taught } from './split-corpus.ts';

/**
 * What is taught in the order of its own words. Ids are chance, and a model learns otherwise from rows in another order:
 * in this one the same knowledge is learnt alike under whatever ids.
 */
export function orderTaught({ topics, lessons }: Taught): Taught {
  const ordered = topics
    .map((topic) => ({ topic, words: JSON.stringify([topic.questions, topic.answer]) }))
    .toSorted((a, b) => compare(a.words, b.words))
    .map(({ topic }) => topic);
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? ordered.length;
  return {
    topics: ordered,
    lessons: lessons.toSorted(
      (a, b) => placeOf(a.question) - placeOf(b.question) || compare(a.text, b.text) || a.weight - b.weight,
    ),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
