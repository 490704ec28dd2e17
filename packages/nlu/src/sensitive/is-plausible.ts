import { isLatin, type Sense } from './sense.ts';

const mostNoise = 6;
const longestGap = 64;
const clauseMark = /[,.!?;:，。！？；：、\n]/;

/** Whether a match is the word in disguise, and not letters that happen to follow one another across words and clauses. */
export function isPlausible(
  text: string,
  sense: Sense,
  first: number,
  last: number,
  word: string,
  spaces: number,
): boolean {
  const { units, from } = sense;
  if (isPlain(sense, first, last)) return true;
  const start = from[first] ?? 0;
  const end = endOf(text, from[last] ?? 0);
  if (isLatin(units[first] ?? 0) && isLatin(foldedAt(text, start - 1))) return false;
  if (isLatin(units[last] ?? 0) && isLatin(foldedAt(text, end))) return false;
  if (!hasOwnLetters(text.slice(start, end), word)) return false;
  let pairs = 0;
  let gaps = 0;
  let spaced = 0;
  let broken = 0;
  for (let i = first + 1; i <= last; i++) {
    const before = endOf(text, from[i - 1] ?? 0);
    const after = from[i] ?? 0;
    pairs++;
    if (after <= before) continue;
    if (after - before > longestGap) return false;
    const gap = text.slice(before, after).replace(/[\p{Cf}\p{M}]/gu, '');
    if (gap === '') continue;
    if (gap.length > mostNoise) return false;
    const isInLatin = isLatin(units[i - 1] ?? 0) && isLatin(units[i] ?? 0);
    gaps++;
    if (isInLatin && /\s/.test(gap)) spaced++;
    if (!isInLatin && clauseMark.test(gap) && !/^[.:]$/.test(gap)) broken++;
  }
  // What stands between every two of them was put there on purpose.
  if (gaps === pairs && pairs > 1) return true;
  return spaced <= spaces && broken === 0;
}

/** Han or kana without anything between: by far the commonest match. */
function isPlain({ units, from }: Sense, first: number, last: number): boolean {
  if ((from[last] ?? 0) - (from[first] ?? 0) !== last - first) return false;
  for (let i = first; i <= last; i++) if ((units[i] ?? 0) < 0x3040) return false;
  return true;
}

export const endOf = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function foldedAt(text: string, at: number): number {
  const unit = at < 0 ? 0 : text.charCodeAt(at);
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

/** Digits pass for letters only beside real letters, and never the other way round. */
function hasOwnLetters(raw: string, word: string): boolean {
  const letters = /\p{L}/u;
  if (!letters.test(word)) return !letters.test(raw.normalize('NFKC'));
  return letters.test(raw.normalize('NFKC'));
}
