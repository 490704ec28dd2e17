import type { NewSensitiveWord, WordAction, WordDirection } from '@parley/contract';

export const wordsKey = (workspaceId: string) => ['sensitive-words', workspaceId] as const;

export const directions: readonly WordDirection[] = ['both', 'agent', 'customer'];
export const actions: readonly WordAction[] = ['block', 'warn', 'mask', 'review'];

const isOneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
  all.find((each) => each === text?.trim().toLowerCase());

export interface ReadWords {
  words: NewSensitiveWord[];
  /** numbers of the lines that say nothing usable, from 1 */
  wrong: number[];
}

/** Reads a list, a word a line, or `word, group, direction, action` by commas or tabs; what a line leaves out is taken from `usual`. */
export function readWords(text: string, usual: Omit<NewSensitiveWord, 'word'>): ReadWords {
  const words = new Map<string, NewSensitiveWord>();
  const wrong: number[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [word = '', group, direction, action] = line.split(/[\t,，]/).map((cell) => cell.trim());
    const isHead = index === 0 && /^(word|词|敏感词|言葉)$/i.test(word);
    if (isHead) continue;
    const known = {
      direction: direction ? isOneOf(directions, direction) : usual.direction,
      action: action ? isOneOf(actions, action) : usual.action,
    };
    if (word === '' || word.length > 60 || !known.direction || !known.action) wrong.push(index + 1);
    else
      words.set(word, {
        word,
        group: group || usual.group,
        direction: known.direction,
        action: known.action,
      });
  }
  return { words: [...words.values()], wrong };
}
