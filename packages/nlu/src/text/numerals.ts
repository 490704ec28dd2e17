import { type FoldedText, rewrite } from './folded-text.ts';

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value])),
  ...{ 两: 2, 兩: 2, 弐: 2, 参: 3, 俩: 2, 壱: 1 },
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const numeral = '〇零一二三四五六七八九十百千万亿億壹贰叁肆伍陆柒捌玖拾佰仟两弐参壱';
const counters =
  '个個件条張张单双本台部箱包瓶套盒袋只支周年月日天号枚冊冊回度名円元块毛分时時点小歳岁码米斤克期折次楼階つ人位份番倍级';
// Numerals in these are no numbers.
const idioms =
  /^(?:千万|万一|万千|百万分|十分|一一|三三两两|七七八八|一点|一次|一样|一下|一个|一时|一度|一回|一日|一部|一番|一分|一月|一人|一年|一份|一级|一期)$/u;
const run = new RegExp(
  `(?<![\\d.])(?:\\d{1,12}(?:\\.\\d{1,4})?[${numeral}]{1,12}|[${numeral}]{1,24}(?:[点點][${numeral}]{1,6})?)(?:[${counters}])?`,
  'gu',
);

/** Reads a Chinese or Japanese numeral (一百二十, 三点五, 二〇二六, 1万2千, 两); undefined when it is none. */
export function readNumeral(text: string): number | undefined {
  const [whole = '', fraction] = text.split(/[点點]/u);
  if (whole === '' || text.length > 40) return undefined;
  const value = readWhole(whole);
  if (fraction === undefined || value === undefined) return value;
  const places = [...fraction].map((digit) => digits[digit]);
  if (places.length === 0 || places.includes(undefined)) return undefined;
  return Number(`${value}.${places.join('')}`);
}

/** Writes Chinese and Japanese numerals in digits where they count something: before a counter, or when longer than one character; idioms stay. */
export function foldNumerals(folded: FoldedText): FoldedText {
  return rewrite(folded, run, ([found]) => {
    if (idioms.test(found)) return undefined;
    const counter = found.length > 1 && counters.includes(found.slice(-1)) ? found.slice(-1) : '';
    const written = found.slice(0, found.length - counter.length);
    if (written.length === 1 && counter === '') return undefined;
    if (idioms.test(written) || /^[十百千万亿億]$/u.test(written)) return undefined;
    const value = readNumeral(written);
    return value === undefined || value > Number.MAX_SAFE_INTEGER ? undefined : `${value}${counter}`;
  });
}

function readWhole(text: string): number | undefined {
  if (/^[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{2,}$/u.test(text))
    return Number([...text].map((digit) => digits[digit]).join(''));
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let lastUnit = 0;
  for (const part of text.match(/\d+(?:\.\d+)?|[^\d]/gu) ?? []) {
    const digit = /^\d/u.test(part) ? Number(part) : digits[part];
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
      if (part === '零' || part === '〇') lastUnit = 0;
      continue;
    }
    const unit = tens[part];
    const myriad = myriads[part];
    if (unit !== undefined) {
      section += (pending ?? 1) * unit;
      lastUnit = unit;
    } else if (myriad !== undefined) {
      const own = section + (pending ?? (section === 0 && total === 0 ? 1 : 0));
      // 一万亿 multiplies what came before, 一亿二千万 adds to it.
      total = total < myriad ? (total + own) * myriad : total + own * myriad;
      section = 0;
      lastUnit = myriad;
    } else return undefined;
    pending = undefined;
  }
  // 一百二 is said for 120, 三万五 for 35,000.
  const last = pending ?? 0;
  return total + section + (lastUnit > 10 ? last * (lastUnit / 10) : last);
}
