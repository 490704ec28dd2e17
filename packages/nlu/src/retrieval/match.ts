import type { Language } from '../language.ts';
import { smallTalk } from '../small-talk.ts';
import type { Evidence } from './evidence.ts';
import { find } from './find.ts';
import { createIndex, type KnowledgeIndex, openShelf } from './knowledge-index.ts';
import { estimateChances } from './likelihood.ts';

/** An entry that may answer a question: how likely it is the one (0..1), and the example question it was matched by. */
export interface Match {
  id: string;
  score: number;
  question: string;
}

const defaultLimit = 5;
let smallTalkIndex: KnowledgeIndex | undefined;

/**
 * Ranks the entries of an index by how likely each is the one that answers; ties by their words, so that the order never wavers.
 * Scores add up to at most 1: what is missing is the chance that no entry answers.
 */
export function match(
  question: string,
  index: KnowledgeIndex,
  options: { limit?: number; language?: Language } = {},
): Match[] {
  const { evidence, known } = find(question, openShelf(index), options.language);
  if (evidence.length === 0) return [];
  const chances = estimateChances(evidence, { known, smallTalk: likenessToSmallTalk(question, options) });
  return evidence.slice(0, options.limit ?? defaultLimit).map((each, at) => toMatch(each, chances[at] ?? 0));
}

/** Gives an entry and its evidence the shape that callers see. */
export function toMatch({ entry, example }: Pick<Evidence, 'entry' | 'example'>, score: number): Match {
  const shown =
    example.kind === 'question' ? example : entry.examples.find(({ kind }) => kind === 'question');
  return { id: entry.id, score, question: shown?.text ?? '' };
}

function likenessToSmallTalk(question: string, { language }: { language?: Language }): number {
  smallTalkIndex ??= createIndex(smallTalk.map((text) => ({ id: text, questions: [text] })));
  return find(question, openShelf(smallTalkIndex), language).evidence[0]?.similarity ?? 0;
}
