import { randomBytes } from 'node:crypto';

/** Who may read a planted secret, from everybody who opens the site to one person alone. */
export type Group = 'public' | 'visitor' | 'conversation' | 'internal' | 'staff' | 'admin' | 'private';

/** Unique words that are planted in a workspace and looked for in every answer. */
export interface Marks {
  make(group: Group, what: string): string;
  /** The names of all planted words that do not stand in a text. */
  missingIn(text: string): string[];
  /** The names of planted words of these groups that stand in a text. */
  foundIn(text: string, groups: readonly Group[]): string[];
}

export function createMarks(): Marks {
  const planted: { group: Group; what: string; word: string }[] = [];
  return {
    make(group, what) {
      const word = `zq${randomBytes(6)
        .toString('hex')
        .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'x')}`;
      planted.push({ group, what, word });
      return word;
    },
    missingIn: (text) =>
      planted.filter(({ word }) => !text.includes(word)).map(({ group, what }) => `${group}: ${what}`),
    foundIn: (text, groups) =>
      planted
        .filter(({ group, word }) => groups.includes(group) && text.includes(word))
        .map(({ group, what }) => `${group}: ${what}`),
  };
}
