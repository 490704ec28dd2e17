import { normalise } from './normalise.ts';

const unknown = 0;
const difficult = 0xffff;
const longest = 200;

// By UTF-16 unit: what `normalise` makes of it alone, learnt when first seen.
const learnt = new Uint16Array(0x10000);

/** The same as `normalise`, some eight times faster where every character may be folded by itself, as in most questions. */
export function normaliseFast(text: string): string {
  const { length } = text;
  if (length === 0 || length > longest) return normalise(text);
  let isSame = true;
  let before = 0;
  let run = 1;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = fold(unit);
    if (folded === difficult) return normalise(text);
    run = folded === before ? run + 1 : 1;
    // Stretched letters and spaces in a row are for the rules to judge; digits stay as many as they are.
    if (
      (run > 2 && !(folded >= 0x30 && folded <= 0x39)) ||
      (folded === 0x20 && (run > 1 || at === 0 || at === length - 1))
    )
      return normalise(text);
    before = folded;
    if (folded !== unit) isSame = false;
  }
  return isSame ? text : foldAll(text);
}

const units = new Uint16Array(longest);

function foldAll(text: string): string {
  for (let at = 0; at < text.length; at += 1) units[at] = fold(text.charCodeAt(at));
  // Spreading would walk the array by its iterator, at three times the cost.
  return Reflect.apply(String.fromCharCode, undefined, units.subarray(0, text.length));
}

function fold(unit: number): number {
  const known = learnt[unit] ?? unknown;
  if (known !== unknown) return known;
  const found = learn(unit);
  learnt[unit] = found;
  return found;
}

function learn(unit: number): number {
  if (unit === 0x20) return 0x20;
  if (!standsAlone(unit)) return difficult;
  const character = String.fromCharCode(unit);
  const folded = normalise(character);
  // A character that changes its script may do so otherwise in a phrase.
  const isHan = unit >= 0x4e00 && unit <= 0x9fff;
  return folded.length === 1 && !(isHan && folded !== character) ? folded.charCodeAt(0) : difficult;
}

// ASCII, kana without marks, Chinese characters, and the full-width forms of ASCII: none of them joins with its neighbours.
function standsAlone(unit: number): boolean {
  return (
    (unit > 0x20 && unit < 0x7f) ||
    (unit >= 0x3001 && unit <= 0x3002) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fe) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  );
}
