import { normalise } from '@parley/nlu';
import { type Choosable, mostCalling } from './choices-of.ts';

/** Two ideographs or kana, or a word of four letters. */
const leastWeight = 4;
/** The best must be clearly better than the next. */
const leastLead = 2;
const longestName = 200;
const run = /[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** The one that a text is most like by what tells it from the others ("where is my laptop"); undefined where none stands out. */
export function likestOf(choices: readonly Choosable[], said: string): Choosable | undefined {
  const ofEach = choices.map(({ names }) => piecesOf(names.join('\n').slice(0, longestName * 2)));
  const standing = choices.map(({ sides = [] }) => piecesOf(sides.slice(mostCalling).join('\n')));
  const spoken = piecesOf(said);
  const ranked = choices
    .map((choice, at) => ({
      choice,
      weight: weightOf({ own: ofEach[at] ?? none, standing: standing[at] ?? none }, at, ofEach, spoken),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || first.weight < leastWeight || first.weight - (second?.weight ?? 0) < leastLead)
    return undefined;
  return first.choice;
}

type Pieces = ReadonlySet<string>;

const none: Pieces = new Set();

/** How it stands with an item weighs half of what it is called. */
function weightOf(
  { own, standing }: { own: Pieces; standing: Pieces },
  at: number,
  all: readonly Pieces[],
  spoken: Pieces,
): number {
  const told = [...own].filter(
    (piece) => spoken.has(piece) && all.every((other, place) => place === at || !other.has(piece)),
  );
  return told.reduce(
    (sum, piece) =>
      sum +
      Math.max(leastWeight, (/[a-z0-9]/.test(piece) ? piece.length : 0) / (standing.has(piece) ? 2 : 1)),
    0,
  );
}

/** Words of four letters on, with their last "s" off, numbers of names, and pairs of ideographs or kana. */
function piecesOf(text: string): Pieces {
  const runs = normalise(text).match(run) ?? [];
  return new Set(
    runs.flatMap((each) =>
      /^[a-z0-9]/.test(each)
        ? wordOf(each)
        : Array.from({ length: each.length - 1 }, (_, at) => each.slice(at, at + 2)),
    ),
  );
}

const wordOf = (word: string): string[] => {
  const bare = word.replace(/(?<=[a-z]{3})s$/, '');
  return word.length >= leastWeight || /^(?=.*[a-z])(?=.*\d)/.test(bare) ? [bare] : [];
};
