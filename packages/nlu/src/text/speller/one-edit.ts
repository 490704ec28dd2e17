/** Longest word that is looked up, in letters. */
export const MAX_WORD_LENGTH = 30;
/** Words kept for one shortened form; a bound on the work of a look-up. */
const MOST_ALIKE = 64;

/** A word that one edit makes of another, and how much of a slip that is: 0.4 easily made, 1.3 hardly. */
export interface NearWord {
  word: string;
  cost: number;
}

/** Finds words within one edit (a letter lost, added, exchanged or swapped), the likeliest slip first. */
export type NearWords = (typed: string) => NearWord[];

/** Makes words findable by one edit: each stands under itself and under every form that lacks one letter (Garbe's symmetric deletes). Earlier words win a tie. */
export function createNearWords(words: readonly string[]): NearWords {
  const known = new Map<string, number>();
  const shortened = new Map<string, string[]>();
  for (const word of words) {
    if (known.has(word) || word.length > MAX_WORD_LENGTH) continue;
    known.set(word, known.size);
    for (const form of [word, ...formsWithoutOne(word)]) {
      const alike = shortened.get(form);
      if (!alike) shortened.set(form, [word]);
      else if (alike.length < MOST_ALIKE) alike.push(word);
    }
  }
  return (typed) => {
    if (typed.length > MAX_WORD_LENGTH + 1) return [];
    const found = new Set([typed, ...formsWithoutOne(typed)].flatMap((form) => shortened.get(form) ?? []));
    return [...found]
      .map((word) => ({ word, cost: costOfSlip(typed, word) + (0.2 * (known.get(word) ?? 0)) / known.size }))
      .filter(({ cost }) => cost <= 1.5)
      .sort((a, b) => a.cost - b.cost);
  };
}

function formsWithoutOne(word: string): Set<string> {
  return new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)));
}

/** How unlikely a hand meant `word` and typed `typed`: infinite when it is more than one edit, 0 when nothing differs. */
export function costOfSlip(typed: string, word: string): number {
  let from = 0;
  while (from < typed.length && typed[from] === word[from]) from += 1;
  let end = 0;
  const most = Math.min(typed.length, word.length) - from;
  while (end < most && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end += 1;
  const wrong = typed.slice(from, typed.length - end);
  const right = word.slice(from, word.length - end);
  const atStart = from === 0 && (wrong !== '' || right !== '') ? 0.3 : 0;
  return atStart + costOfPart(wrong, right, word.charAt(from - 1));
}

function costOfPart(wrong: string, right: string, before: string): number {
  if (wrong === right) return 0;
  if (wrong.length === 2 && right.length === 2 && wrong === `${right[1]}${right[0]}`) return 0.4;
  if (wrong.length > 1 || right.length > 1) return Number.POSITIVE_INFINITY;
  if (wrong === '') return right === before ? 0.4 : 0.7;
  if (right === '') return wrong === before ? 0.4 : isBeside(wrong, before) ? 0.5 : 0.8;
  return isBeside(wrong, right) ? 0.5 : isVowel(wrong) && isVowel(right) ? 0.7 : 1;
}

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(rows.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, at }] as const)));

/** Whether two keys lie beside each other on a QWERTY keyboard, whose rows stand half a key apart. */
function isBeside(first: string, second: string): boolean {
  const one = places.get(first);
  const other = places.get(second);
  if (!one || !other) return false;
  const across = one.at + one.row / 2 - (other.at + other.row / 2);
  return Math.abs(one.row - other.row) <= 1 && Math.abs(across) <= 1;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}
