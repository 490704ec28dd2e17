import { readNumeral } from '../text/numerals.ts';

/** What one letter behind digits multiplies them by. */
const scaleOf: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, k: 1000, w: 1e4 };
const englishWords: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const english: ReadonlyMap<string, number> = new Map([
  ...englishWords.map((word, value) => [word, value] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['a couple of', 2],
  ['a dozen', 12],
  ['two dozen', 24],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
  ['a hundred', 100],
  ['a thousand', 1000],
  ...englishWords.slice(1, 10).flatMap(
    (word, i) =>
      [
        [`${word} hundred`, (i + 1) * 100],
        [`${word} thousand`, (i + 1) * 1000],
      ] as const,
  ),
  ...englishWords.slice(1, 11).map((word, value) => [`${word} and a half`, value + 1.5] as const),
  ...['twenty', 'thirty', 'forty', 'fifty'].flatMap((tens, i) =>
    englishWords.slice(1, 10).map((word, value) => [`${tens}-${word}`, 20 + 10 * i + value + 1] as const),
  ),
]);

/** Reads `三四` and `五六百` as from three to four, from five to six hundred; any other number as itself. */
export function parseAbout(text: string): { value: number; until?: number } | undefined {
  const [, first, second, unit = ''] =
    /^([一二三四五六七八两])([二两三四五六七八九])([十百千万]?)$/.exec(text) ?? [];
  const value = parseNumeral(first === undefined ? text : first + unit);
  if (value === undefined || second === undefined) return value === undefined ? undefined : { value };
  const until = parseNumeral(second + unit);
  return until === undefined || until <= value ? { value } : { value, until };
}

/** Sources of patterns over folded text: a number in digits, in Chinese or Japanese numerals, in English words. */
export const digits = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?`;
export const hanNumber = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}';
export const wordNumber = `(?:${[...english.keys()]
  .filter((word) => word.length > 2)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|an?)`;

/** Reads a number: `1,299.5`, `3万`, `2k`, `三百五`, `两千零一`, `二〇二六`, `一万五千`, `twelve`; undefined when it is none. */
export function parseNumeral(text: string): number | undefined {
  const plain = text.trim().replaceAll(',', '');
  const short = /^(\d{1,15}(?:\.\d{1,6})?)([百千万亿kw]?)$/.exec(plain);
  if (short) return round(Number(short[1]) * (scaleOf[short[2] ?? ''] ?? 1));
  if (english.has(plain)) return english.get(plain);
  if (plain === '半' || plain === '半个') return 0.5;
  return readNumeral(plain);
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
