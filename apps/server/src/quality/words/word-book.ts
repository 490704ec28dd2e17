import type { SensitiveWord, SensitiveWordId, WordAction } from '@parley/contract';
import { createSensitiveWords } from '@parley/nlu';

/** Whose words are looked through; what the bot says is looked through as an agent's. */
export type Speaker = 'customer' | 'agent';

/** A place in a text where a word of the list stands, in whatever disguise. */
export interface Met {
  start: number;
  end: number;
  raw: string;
  id: SensitiveWordId;
  word: string;
  group: string;
  action: WordAction;
}

/** The words of a workspace, ready to be looked for. */
export interface WordBook {
  readonly isEmpty: boolean;
  find(text: string, by: Speaker): Met[];
}

/** Opens a list: one automaton for what customers say, one for what is said to them. */
export function openWordBook(words: readonly SensitiveWord[]): WordBook {
  const rules = new Map(words.map((rule) => [rule.word, rule]));
  const listed = (by: Speaker) =>
    createSensitiveWords(
      words.filter(({ direction }) => direction === by || direction === 'both').map(({ word }) => word),
    );
  const lists = { customer: listed('customer'), agent: listed('agent') };
  return {
    isEmpty: words.length === 0,
    find: (text, by) =>
      lists[by].find(text).flatMap(({ start, end, raw, word }) => {
        const rule = rules.get(word);
        return rule ? [{ start, end, raw, word, id: rule.id, group: rule.group, action: rule.action }] : [];
      }),
  };
}
