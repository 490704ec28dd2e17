import { lazy } from '../lazy.ts';
import { simplifiedUnit } from './simplified-unit.ts';

// First digits of the decimal series of the first plane that people type: Arabic, Persian, Devanagari, Bengali, Thai, full width.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** For each UTF-16 unit the one it is read as: half width, lower case, simplified, ASCII digits, dashes and spaces; a unit stays one unit. */
export const foldedUnits: () => Uint16Array = lazy(makeTable);

/** Writes the folded units of a text; unit i of the answer stands for unit i of the text. */
export function foldUnits(text: string): Uint16Array {
  const table = foldedUnits();
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] ?? 0;
  return units;
}

/** The same as a string of the same length. */
export function foldText(text: string): string {
  const units = foldUnits(text);
  let folded = '';
  // Longer argument lists overflow the stack.
  for (let i = 0; i < units.length; i += 8192) folded += String.fromCharCode(...units.subarray(i, i + 8192));
  return folded;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = foldOne(unit);
  return table;
}

function foldOne(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if (isDash(unit)) return 0x2d;
  if (isSpace(unit)) return 0x20;
  const digit = digitOf(unit);
  if (digit >= 0) return 0x30 + digit;
  const han = simplifiedUnit(unit);
  if (han !== unit) return han;
  const character = String.fromCharCode(unit);
  const normal = character.normalize('NFKC').toLowerCase();
  return normal.length === 1 ? normal.charCodeAt(0) : unit;
}

function isDash(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xfe63 || unit === 0xff0d;
}

function isSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f;
}

function digitOf(unit: number): number {
  const zero = zeros.find((first) => unit >= first && unit < first + 10);
  return zero === undefined ? -1 : unit - zero;
}
