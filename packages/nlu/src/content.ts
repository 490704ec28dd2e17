import { normalise } from './normalise.ts';
import { characterWeight, wordWeight } from './stop-words.ts';
import { stem, tokenise } from './tokens.ts';

const longest = 500;
/** Grammar counts for less than this. */
const faintest = 1;
const weightOf = (word: string): number => Math.min(wordWeight(word), wordWeight(stem(word)));

/** The pieces of a text that say something by themselves: stemmed words and single ideographs, without grammar and kana. */
export function contentOf(text: string): string[] {
  const pieces = tokenise(normalise(text.slice(0, longest))).flatMap(({ kind, text: each }) =>
    kind === 'ideographs'
      ? [...each].filter((character) => characterWeight(character) >= faintest)
      : weightOf(each) >= faintest
        ? [stem(each)]
        : [],
  );
  return [...new Set(pieces)];
}
