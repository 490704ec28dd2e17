import type { Example } from '@parley/nlu';
import { exactKey } from '../live/exact-key.ts';

/** What a model can learn from: what is published, and what people taught on top of it. */
export interface Taught {
  topics: readonly { id: string; questions: readonly string[]; answer: string }[];
  lessons: readonly { text: string; question: string; weight: number }[];
}
/** A row that no model learns from. */
export interface HeldRow {
  text: string;
  question: string;
}
export interface Corpus {
  /** the topics without what is held */
  topics: Taught['topics'];
  examples: Example[];
  learnt: number;
  held: HeldRow[];
}

const heldShare = 5;
/** A topic keeps at least so many wordings to learn from. */
const leastLeft = 3;
const mostHeld = 2_000;

/**
 * Sets rows aside for comparing. A row's own words decide, so that it is set aside in every training to come and no model, the live one either, has ever learnt from it:
 * about one in five of what people taught, and of the wordings where enough are left.
 */
export function splitCorpus({ topics, lessons }: Taught): Corpus {
  const published = new Set(topics.map(({ id }) => id));
  const seen = new Set(topics.flatMap(({ id, questions }) => questions.map((each) => keyOf(id, each))));
  const taught = lessons.filter(
    ({ text, question }) => published.has(question) && !seen.has(keyOf(question, text)),
  );
  const kept = topics.map((topic) => ({ ...topic, questions: learntOf(topic.questions) }));
  const heldOfTopics = topics.flatMap(({ id, questions }, at) =>
    questions.filter((each) => !kept[at]?.questions.includes(each)).map((text) => ({ text, question: id })),
  );
  const heldOfLessons = taught
    .filter(({ text }) => isHeld(text))
    .map(({ text, question }) => ({ text, question }));
  const learnt = taught.filter(({ text }) => !isHeld(text));
  return {
    topics: kept,
    examples: [
      ...kept.flatMap(({ id, questions }) => questions.map((text) => ({ text, intent: id }))),
      ...learnt.map(({ text, question, weight }) => ({ text, intent: question, weight })),
    ],
    learnt: learnt.length,
    held: [...heldOfLessons, ...heldOfTopics].slice(0, mostHeld),
  };
}

const keyOf = (id: string, text: string): string => `${id} ${exactKey(text)}`;

function learntOf(questions: readonly string[]): readonly string[] {
  const left = questions.filter((each) => !isHeld(each));
  return left.length >= leastLeft ? left : questions;
}

/** By FNV-1a over the words, the same for every writing of them. */
function isHeld(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of exactKey(text))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % heldShare === 0;
}
