import { foldedUnits } from '../automaton/index.ts';
import { lazy } from '../lazy.ts';

/** Text as a hidden word would be read in it: folded units without what was put between them, and where each came from. */
export interface Sense {
  units: Uint16Array;
  /** Place in the original text of each unit. */
  from: Int32Array;
  length: number;
}

const noise = 0;
const special = 1;

/** Letters of other scripts, and digits, that are written for a Latin letter because they look like it. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  г: 'r',
  п: 'n',
  ѵ: 'v',
  ԛ: 'q',
  ԝ: 'w',
  є: 'e',
  ё: 'e',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  η: 'n',
  β: 'b',
  ω: 'w',
  σ: 'o',
  ϲ: 'c',
  ϳ: 'j',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ɑ: 'a',
  ɡ: 'g',
  ſ: 's',
  ƒ: 'f',
  ħ: 'h',
  ŧ: 't',
  ɩ: 'i',
  ʋ: 'v',
  ɪ: 'i',
  ʟ: 'l',
  ɴ: 'n',
  ʀ: 'r',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ᴊ: 'j',
  ᴋ: 'k',
  ᴍ: 'm',
  ᴏ: 'o',
  ᴘ: 'p',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
};
const signs: Readonly<Record<string, string>> = { '@': 'a', $: 's' };

const senses = lazy(makeTable);

/** More than any one character stands for (the longest is ﷺ, eighteen). */
const mostOfOne = 32;

/** An empty sense with room for so many units. */
export const makeSense = (room: number): Sense => ({
  units: new Uint16Array(room + mostOfOne),
  from: new Int32Array(room + mostOfOne),
  length: 0,
});

/** Reads a text with all that hides a word taken off: width, case, script, accents, look-alikes, and whatever is no letter or digit. */
export function senseText(text: string): Sense {
  let sense = makeSense(text.length);
  for (let at = sensePiece(text, 0, sense); at < text.length; at = sensePiece(text, at, sense))
    sense = widen(sense);
  return sense;
}

/** Goes on reading at a place of the text until the sense is full or the text ends, and tells where it stopped. */
export function sensePiece(text: string, at: number, sense: Sense): number {
  const table = senses();
  const { units, from } = sense;
  const room = units.length - mostOfOne;
  let { length } = sense;
  let i = at;
  for (; i < text.length && length < room; i++) {
    const unit = table[text.charCodeAt(i)] ?? 0;
    if (unit !== special) {
      // Written whether it counts or not: the processor cannot foresee which, and a wrong guess costs more.
      units[length] = unit;
      from[length] = i;
      length += unit === noise ? 0 : 1;
    } else {
      const point = text.codePointAt(i) ?? 0;
      for (const letter of lettersOf(text, i, point)) {
        units[length] = letter;
        from[length++] = i;
      }
      if (point > 0xffff) i++;
    }
  }
  sense.length = length;
  return i;
}

function widen(old: Sense): Sense {
  const wide = makeSense(old.units.length * 2);
  wide.units.set(old.units);
  wide.from.set(old.from);
  wide.length = old.length;
  return wide;
}

/** Leaves only the last units of a sense, for what may begin in one piece and end in the next. */
export function keepLast(sense: Sense, count: number): void {
  const kept = Math.min(count, sense.length);
  sense.units.copyWithin(0, sense.length - kept, sense.length);
  sense.from.copyWithin(0, sense.length - kept, sense.length);
  sense.length = kept;
}

/** One character that stands for several units (㎏, 𝐚, ﬁ), for a letter among letters (@), or for none (an emoji). */
function lettersOf(text: string, at: number, point: number): number[] {
  const character = String.fromCodePoint(point);
  const sign = signs[character];
  if (sign)
    return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)) ? [sign.charCodeAt(0)] : [];
  const square =
    point >= 0x1f130 && point <= 0x1f189 ? String.fromCharCode(97 + ((point - 0x1f130) % 32)) : character;
  return [...square.normalize('NFKC')].flatMap((part) => {
    if (part.length > 1) return /[\p{L}\p{N}]/u.test(part) ? [part.charCodeAt(0), part.charCodeAt(1)] : [];
    const unit = senses()[part.charCodeAt(0)] ?? 0;
    return unit > special ? [unit] : [];
  });
}

export const isLatin = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

function makeTable(): Uint16Array {
  const made = new Uint16Array(65536);
  const folded = foldedUnits();
  for (let unit = 1; unit < 65536; unit++) made[unit] = senseOne(unit, folded[unit] ?? 0);
  for (const sign of Object.keys(signs)) made[sign.charCodeAt(0)] = special;
  for (const [look, letter] of Object.entries(lookalikes)) {
    made[look.charCodeAt(0)] = letter.charCodeAt(0);
    const upper = look.toUpperCase();
    if (upper.length === 1 && upper !== look) made[upper.charCodeAt(0)] = letter.charCodeAt(0);
  }
  return made;
}

function senseOne(unit: number, folded: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return special;
  if (unit >= 0xdc00 && unit <= 0xdfff) return noise;
  const character = String.fromCharCode(folded);
  if (folded < 0x80)
    return lookalikes[character]?.charCodeAt(0) ?? (/[a-z0-9]/.test(character) ? folded : noise);
  if (folded >= 0x30a1 && folded <= 0x30f6) return folded - 0x60;
  if (folded >= 0x4e00 && folded <= 0x9fff) return folded;
  const [base = '', ...marks] = character.normalize('NFD').toLowerCase();
  if (/[a-z]/.test(base) && marks.every((mark) => /\p{M}/u.test(mark))) return base.charCodeAt(0);
  if (/[\p{L}\p{N}]/u.test(character))
    return character.normalize('NFKC').length > 1 && !/\p{Script=Hangul}/u.test(character) ? special : folded;
  return character.normalize('NFKC') === character ? noise : special;
}
