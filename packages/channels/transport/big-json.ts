import { isSafeNumber, parse } from 'lossless-json';

/** Reads JSON whose whole numbers may be longer than 2⁵³: those come as strings, digit for digit. Throws `SyntaxError` on anything else than JSON. */
export const parseBigJson = (text: string): unknown =>
  parse(text, null, { parseNumber: (digits) => (isSafeNumber(digits) ? Number(digits) : digits) });

/** The same, undefined where it is no JSON. */
export function tryBigJson(text: string): unknown {
  try {
    return parseBigJson(text);
  } catch {
    return undefined;
  }
}
