import type { Locale, QuestionId } from '@parley/contract';
import { createIndex, type KnowledgeIndex } from '@parley/nlu';
import { questionsOf, titleOf, type Wordings } from '../wordings.ts';
import { exactKey } from './exact-key.ts';

/** A published topic as the bot answers from it. */
export interface Topic {
  id: QuestionId;
  /** the published one */
  version: number;
  category: string;
  wordings: Wordings;
  related: readonly QuestionId[];
}

/** What is published in one workspace, held in memory for answering. */
export interface Shelf {
  readonly index: KnowledgeIndex;
  readonly topics: Map<QuestionId, Topic>;
  /** every example as it is typed or tapped → the topics that have it */
  readonly exact: Map<string, Set<QuestionId>>;
  /** the version at which each question was read, drafts too */
  readonly versions: Map<QuestionId, number>;
  /** the language of the workspace */
  locale: Locale;
}

export const createShelf = (): Shelf => ({
  index: createIndex(),
  topics: new Map(),
  exact: new Map(),
  versions: new Map(),
  locale: 'zh-CN',
});

/** Puts a topic on the shelf in place of what was there under its id. */
export function putTopic(shelf: Shelf, topic: Topic): void {
  dropTopic(shelf, topic.id);
  const questions = questionsOf(topic.wordings);
  const answer = Object.values(topic.wordings)
    .map((wording) => wording.answer)
    .join('\n');
  shelf.index.add({ id: topic.id, questions, answer });
  shelf.topics.set(topic.id, topic);
  for (const question of questions) {
    const key = exactKey(question);
    const ids = shelf.exact.get(key) ?? new Set();
    shelf.exact.set(key, ids.add(topic.id));
  }
}

export function dropTopic(shelf: Shelf, id: QuestionId): void {
  const topic = shelf.topics.get(id);
  if (!topic) return;
  shelf.index.remove(id);
  shelf.topics.delete(id);
  for (const question of questionsOf(topic.wordings)) {
    const key = exactKey(question);
    const ids = shelf.exact.get(key);
    ids?.delete(id);
    if (ids?.size === 0) shelf.exact.delete(key);
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
