const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const bigUnitOf: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
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
  if (short) return round(Number(short[1]) * scaleOf(short[2] ?? ''));
  if (english.has(plain)) return english.get(plain);
  if (plain === '半' || plain === '半个') return 0.5;
  return plain.length > 0 && plain.length <= 32 ? parseHan(plain) : undefined;
}

function scaleOf(letter: string): number {
  if (letter === 'k') return 1000;
  if (letter === 'w') return 1e4;
  return unitOf[letter] ?? bigUnitOf[letter] ?? 1;
}

function parseHan(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两]{2,}$/.test(text))
    return Number([...text].map((character) => digitOf[character]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  for (const character of text.match(/\d+|[^\d]/gu) ?? []) {
    const unit = unitOf[character];
    const big = bigUnitOf[character];
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
    } else if (big !== undefined) {
      total = (total + section + (digit ?? 0)) * big;
      section = 0;
      digit = undefined;
      lastUnit = big;
    } else {
      digit = digitOf[character] ?? Number(character);
      if (Number.isNaN(digit)) return undefined;
      if (digit === 0) lastUnit = 1;
    }
  }
  // 三百五 is 350: a last digit without a unit is of the next lower one.
  return total + section + (digit ?? 0) * (lastUnit >= 100 && (digit ?? 0) < 10 ? lastUnit / 10 : 1);
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
