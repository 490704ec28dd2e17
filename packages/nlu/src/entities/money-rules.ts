import type { Reading, Rule, Scene } from './entity.ts';
import { digits, hanNumber, parseAbout, parseNumeral, wordNumber } from './numerals.ts';

const currencies: Readonly<Record<string, string>> = {
  CNY: '元|块钱|块|圆|人民币|rmb|cny|¥|yuan',
  JPY: '日元|日圆|日币|円|yen|jpy',
  USD: '美元|美金|美刀|刀|usd|us dollars?|dollars?|bucks|us\\$|\\$|ドル',
  EUR: '欧元|eur|euros?|€|ユーロ',
  GBP: '英镑|gbp|pounds|quid|£',
  HKD: '港币|港元|港纸|蚊|hkd|hk\\$',
  TWD: '新台币|台币|twd|ntd|nt\\$',
  KRW: '韩元|韩币|krw|₩',
};
const wordsOf = (codes: readonly string[]) =>
  codes.flatMap((code) => (currencies[code] ?? '').split('|').map((word) => [word, code] as const));
const all = wordsOf(Object.keys(currencies));
const alternatives = all
  .map(([word]) => word)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const tests = all.map(([source, code]) => [new RegExp(`^(?:${source})$`), code] as const);
const codeOf = (word: string): string => tests.find(([test]) => test.test(word))?.[1] ?? '';

const amount = `\\d{1,5}[万千](?:\\d{1,4}[千百]?){1,2}|(?:${digits})(?: ?[万千百亿]|[kw](?![a-z]))?|${hanNumber}`;
// 元件, 元旦, 一块去, 一块蛋糕, 块表 are no money.
const notMoney = '(?![a-z]|(?<=元)[件旦素气宵]|(?<=块)[儿表肉电蛋巧香布板玻屏地砖糖木饼石])';

function readSuffix(match: RegExpExecArray, { text, hasKana }: Scene): Reading | undefined {
  const { first = '', second, currency = '', tail = '', cents = '' } = match.groups ?? {};
  const about = parseAbout(first);
  if (about === undefined) return undefined;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 1);
  if (/^一块$/.test(match[0]) && !/[,。的\s!?]|^$/.test(after)) return undefined;
  const whole = about.value + fraction(tail, cents);
  const until = second === undefined ? about.until : parseNumeral(second);
  const isYen = currency === '¥' && hasKana;
  return {
    value: Math.round(whole * 100) / 100,
    unit: isYen ? 'JPY' : codeOf(currency),
    ...(until !== undefined && { until }),
  };
}

/** 12块5 and 十二块五毛 are 12.5, 3块25 is 3.25. */
function fraction(tail: string, cents: string): number {
  const part = tail ? (parseNumeral(tail) ?? 0) : 0;
  const rest = cents ? (parseNumeral(cents) ?? 0) / 100 : 0;
  return (part >= 10 ? part / 100 : part / 10) + rest;
}

function readPrefix(match: RegExpExecArray, { hasKana }: Scene): Reading | undefined {
  const { currency = '', first = '', second } = match.groups ?? {};
  const value = parseNumeral(first);
  if (value === undefined) return undefined;
  const until = second === undefined ? undefined : parseNumeral(second);
  const isYen = currency === '¥' && hasKana;
  return { value, unit: isYen ? 'JPY' : codeOf(currency), ...(until !== undefined && { until }) };
}

const range = '\\s?(?:到|至|-|~|〜|to)\\s?';
const suffix = `(?<currency>${alternatives})${notMoney}`;

/** Amounts in a currency, before or after the number, ranges and small change included. */
export const moneyRules: readonly Rule[] = [
  {
    kind: 'money',
    rank: 60,
    pattern: new RegExp(
      `(?<![a-z0-9.第])(?:[$¥](?=\\d))?(?<first>${amount}|${wordNumber}(?= ))(?:多|来|余|几)?(?:元|块)?(?:${range}(?<second>${amount}))?\\s?${suffix}(?:(?<tail>\\d{1,2}(?![\\d%年月日号天个件折点:.])|[一二两三四五六七八九](?![十百千个件天月年次点折]))(?:毛|角)?(?:(?<cents>[\\d一二三四五六七八九])分)?)?`,
      'g',
    ),
    read: readSuffix,
  },
  {
    kind: 'money',
    rank: 60,
    pattern: new RegExp(
      `(?<![a-z])(?<currency>us\\$|hk\\$|nt\\$|\\$|¥|€|£|₩|(?<![\\d百千万亿一二两三四五六七八九十] ?)(?:人民币|港币|新?台币|美元|美金|日元|欧元|英镑|韩元)|(?:rmb|cny|usd|jpy|eur|gbp|hkd|twd|ntd)(?![a-z]))\\s?(?<first>${amount})(?:${range}(?:[$¥€£])?(?<second>${amount}))?(?:元|円)?(?![a-z]{2})`,
      'g',
    ),
    read: readPrefix,
  },
  {
    kind: 'money',
    rank: 61,
    pattern:
      /(?<![a-z0-9.])(?<first>\d{1,3}|[一二两三四五六七八九])(?:毛钱?|角钱?)(?![形度落色膜])(?:(?<cents>[\d一二三四五六七八九])分)?/g,
    read: ({ groups }) => ({
      value:
        ((parseNumeral(groups?.first ?? '') ?? 0) * 10 + (parseNumeral(groups?.cents ?? '0') ?? 0)) / 100,
      unit: 'CNY',
    }),
  },
  {
    kind: 'money',
    rank: 61,
    pattern: new RegExp(`(?<![a-z0-9.])(?<first>\\d{1,3}|${wordNumber}) ?cents?(?![a-z])`, 'g'),
    read: ({ groups }) => ({ value: (parseNumeral(groups?.first ?? '') ?? 0) / 100, unit: 'USD' }),
  },
];
