import type { Locale, QuestionContent, QuestionId, Vocabulary } from '@parley/contract';
import {
  createIndex,
  createSynonyms,
  type KnowledgeIndex,
  type Model,
  type Speller,
  type Synonyms,
} from '@parley/nlu';
import { questionsOf, titleOf } from '../wordings.ts';
import { exactKey } from './exact-key.ts';
import { standardForm } from './standard-form.ts';

/** A published topic as the bot answers from it. */
export interface Topic extends QuestionContent {
  id: QuestionId;
  /** the published one */
  version: number;
}

/** The words of a workspace, ready to be applied. */
export interface Words {
  version: number;
  synonyms: Synonyms | undefined;
  own: readonly string[];
}

/** What is published in one workspace and holds now, kept in memory for answering. */
export interface Shelf {
  readonly index: KnowledgeIndex;
  /** grows with every change of a topic */
  edition: number;
  readonly topics: Map<QuestionId, Topic>;
  /** every example as it is typed or tapped → the topics that have it */
  readonly exact: Map<string, Set<QuestionId>>;
  /** what tells whether a question was changed since it was read, drafts too */
  readonly marks: Map<QuestionId, string>;
  /** when what is out of a question changes by the clock alone, in ms */
  readonly turns: Map<QuestionId, number>;
  /** an example in the standard words of its synonyms, as the index knows it → the example as it was written, by topic */
  readonly written: Map<QuestionId, Map<string, string>>;
  words: Words;
  speller: Speller | undefined;
  /** the model that helps to understand, where one is live */
  learnt: { id: string; model: Model } | undefined;
  /** the language of the workspace */
  locale: Locale;
}

export const noWords: Words = { version: 0, synonyms: undefined, own: [] };
export const wordsOf = ({ synonyms, words, version }: Vocabulary): Words => ({
  version,
  synonyms: synonyms.length > 0 ? createSynonyms(synonyms) : undefined,
  own: words,
});

export const createShelf = (): Shelf => ({
  index: createIndex(),
  edition: 0,
  topics: new Map(),
  exact: new Map(),
  marks: new Map(),
  turns: new Map(),
  written: new Map(),
  words: noWords,
  speller: undefined,
  learnt: undefined,
  locale: 'zh-CN',
});

/** Puts a topic on the shelf in place of what was there under its id. */
export function putTopic(shelf: Shelf, topic: Topic): void {
  dropTopic(shelf, topic.id);
  shelf.edition += 1;
  const questions = questionsOf(topic.wordings);
  const standard = standardOf(shelf, questions);
  if (standard.size > 0) shelf.written.set(topic.id, standard);
  const answer = Object.values(topic.wordings)
    .map((wording) => wording.answer)
    .join('\n');
  shelf.index.add({ id: topic.id, questions: [...questions, ...standard.keys()], answer });
  shelf.topics.set(topic.id, topic);
  for (const question of questions) {
    const key = exactKey(question);
    const ids = shelf.exact.get(key) ?? new Set();
    shelf.exact.set(key, ids.add(topic.id));
  }
}

/** The examples that say something else in the standard words of their synonyms → the examples as they were written. */
export function standardOf(
  { words: { synonyms } }: Shelf,
  questions: readonly string[],
): Map<string, string> {
  const standard = new Map<string, string>();
  if (!synonyms) return standard;
  for (const question of questions) {
    const form = standardForm(question, synonyms);
    if (form !== undefined && !standard.has(form)) standard.set(form, question);
  }
  return standard;
}

export function dropTopic(shelf: Shelf, id: QuestionId): void {
  const topic = shelf.topics.get(id);
  if (!topic) return;
  shelf.edition += 1;
  shelf.index.remove(id);
  shelf.topics.delete(id);
  shelf.written.delete(id);
  for (const question of questionsOf(topic.wordings)) {
    const key = exactKey(question);
    const ids = shelf.exact.get(key);
    ids?.delete(id);
    if (ids?.size === 0) shelf.exact.delete(key);
  }
}

/** Lets somebody look at the shelf as if this topic stood on it; nobody else sees it so, for nothing runs meanwhile. */
export function withTopic<T>(shelf: Shelf, topic: Topic, look: () => T): T {
  const before = shelf.topics.get(topic.id);
  putTopic(shelf, topic);
  try {
    return look();
  } finally {
    if (before) putTopic(shelf, before);
    else dropTopic(shelf, topic.id);
  }
}

/** The topic that has these very words: the one they are the title of, else the only one they are an example of. */
export function findExact(shelf: Shelf, text: string): QuestionId | undefined {
  const key = exactKey(text);
  const ids = [...(shelf.exact.get(key) ?? [])].toSorted();
  const titled = ids.find((id) => isTitle(shelf.topics.get(id), key));
  return titled ?? (ids.length === 1 ? ids[0] : undefined);
}

const isTitle = (topic: Topic | undefined, key: string): boolean =>
  topic !== undefined && Object.values(topic.wordings).some((wording) => exactKey(titleOf(wording)) === key);

/** An example as its editor wrote it, for one that the index found. */
export const asWritten = ({ written }: Shelf, id: QuestionId, found: string): string =>
  written.get(id)?.get(found) ?? found;
