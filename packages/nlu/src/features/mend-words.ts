import { normalise } from '../normalise.ts';
import { tokenise } from '../tokens.ts';

const leastLetters = 4;
const mostLetters = 24;
// Each word stands in a mender once for every letter, and beyond these hardly any is met again.
const mostWords = 20_000;

/** Puts misspelt words right: a word that nobody used becomes the known word that is one slip away, the most frequent first. */
export type MendWord = (word: string) => string;

/** Lists the words of some texts that others may be mended to, the 20,000 most frequent first. */
export function collectWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { text: word } of tokenise(normalise(text)))
      if (isMendable(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([word]) => word);
}

// Short words have too many neighbours, and what is not plain Latin is a name or a code.
function isMendable(word: string): boolean {
  return word.length >= leastLetters && word.length <= mostLetters && /^[a-z]+$/u.test(word);
}

// Apart from the speller of `text`, which weighs slips by the keyboard and leaves alone what is doubtful: here the more frequent word decides, in microseconds, and no table that people review can change what a saved model was calibrated with.
/** Makes a mender for known words, the most frequent first. A slip is a letter too many, too few, another, or two exchanged. */
export function createMender(known: readonly string[], isKnown: (word: string) => boolean): MendWord {
  const ranks = new Map(known.map((word, rank) => [word, rank]));
  const near = new Map<string, string[]>();
  for (const word of known)
    for (const form of formsOf(word)) near.set(form, [...(near.get(form) ?? []), word]);
  return (word) => {
    if (!isMendable(word) || ranks.has(word) || isKnown(word)) return word;
    let best = word;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const form of formsOf(word))
      for (const candidate of near.get(form) ?? []) {
        const rank = ranks.get(candidate) ?? bestRank;
        if (rank >= bestRank || !isOneSlip(word, candidate)) continue;
        best = candidate;
        bestRank = rank;
      }
    return best;
  };
}

// Two words that are one slip apart share a form with at most one letter left out.
function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isOneSlip(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [restLeft, restRight] = [left.slice(start), right.slice(start)];
  if (restLeft.slice(1) === restRight.slice(1)) return true;
  if (restLeft.slice(1) === restRight || restLeft === restRight.slice(1)) return true;
  return (
    restLeft.slice(2) === restRight.slice(2) && restLeft[0] === restRight[1] && restLeft[1] === restRight[0]
  );
}
