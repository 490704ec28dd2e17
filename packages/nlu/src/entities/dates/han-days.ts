import { parseAbout, parseNumeral } from '../numerals.ts';
import { dayOf, daysIn, isDate, mondayOf, weekdayOf, yearMonthDate } from './calendar.ts';
import { days, type PartRule } from './part.ts';

const small = '(?:\\d{1,2}|[一二三四五六七八九十廿卅两]{1,3})';
const count = '(?:\\d{1,4}|半|[一二三四五六七八九十百两]{1,4})';
const number = (text: string | undefined): number =>
  parseNumeral((text ?? '').replace('廿', '二十').replace('卅', '三十')) ?? 0;

// Longest first where one begins another.
const relative: readonly (readonly [string, number])[] = [
  ['大前天', -3],
  ['さきおととい', -3],
  ['大后天', 3],
  ['しあさって', 3],
  ['前天', -2],
  ['一昨日', -2],
  ['おととい', -2],
  ['前日(?=买|落|嘅)', -2],
  ['后天', 2],
  ['后日', 2],
  ['明后日', 2],
  ['あさって', 2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨儿个?', -1],
  ['きのう', -1],
  ['寻日', -1],
  ['琴日', -1],
  ['昨(?=[晚夜晩])', -1],
  ['前(?=[晚夜])', -2],
  ['明天', 1],
  ['明日', 1],
  ['明儿个?', 1],
  ['あした', 1],
  ['听日', 1],
  ['翌日', 1],
  ['明(?=[早晚晩朝])', 1],
  ['后(?=[晚])', 2],
  ['今天', 0],
  ['今日', 0],
  ['今儿个?', 0],
  ['きょう', 0],
  ['本日', 0],
  ['当日(?=达|配)', 0],
  ['今(?=[早晚夜朝晩])', 0],
];
const relativeTests = relative.map(
  ([source, step]) => [new RegExp(`^(?:${source.replace(/\(\?=.*\)$/, '')})$`), step] as const,
);
const relativeOf = (word: string): number => relativeTests.find(([test]) => test.test(word))?.[1] ?? 0;
const relativeSource = relative
  .map(([source]) => source)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const weekNames = '一二三四五六日';
const weekdayNamed = (name: string): number => {
  const plain = name === '天' || name === '7' ? '日' : name;
  const inJapanese = '月火水木金土日'.indexOf(plain);
  return /\d/.test(plain)
    ? Number(plain)
    : weekNames.includes(plain)
      ? weekNames.indexOf(plain) + 1
      : inJapanese + 1;
};
const stepOf = (word: string | undefined): number => {
  const plain = (word ?? '').replace(/[个の]/g, '');
  if (/^上/.test(plain)) return -plain.length;
  if (/^下/.test(plain)) return plain.length;
  return ({ 先々: -2, 先: -1, 前: -1, 来: 1, 再来: 2 } as Record<string, number>)[plain] ?? 0;
};
const yearStep: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  昨年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
  一昨年: -2,
  再来年: 2,
};

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民国: 1911 };

// Two digits are of this century; three are a year of the Republic, as Taiwan writes it also without naming it.
function yearOf({ era, count: counted, year }: Partial<Record<string, string>>): number {
  if (era) return (eras[era] ?? 0) + (counted === '元' ? 1 : number(counted));
  const written = number(year);
  return written < 100 ? 2000 + written : written < 200 ? 1911 + written : written;
}

const monthSpan = (year: number, month: number, tail?: string) => {
  const last = daysIn(year, month);
  const [from, to] = (
    {
      底: [last - 4, last],
      末: [last - 4, last],
      初: [1, 5],
      上旬: [1, 10],
      中旬: [11, 20],
      下旬: [21, last],
      中: [11, 20],
    } as Record<string, [number, number]>
  )[tail ?? ''] ?? [1, last];
  return days(dayOf(year, month, from), dayOf(year, month, to), from === 1 && to === last ? 'month' : 'part');
};

/** Days named in Chinese and Japanese, over folded text: 后天, 来周の月曜, 下个月5号, 2026年11月3日, 三天前. */
export const hanDayRules: readonly PartRule[] = [
  {
    pattern: /明后两?天|(?:周|星期|礼拜)六日/g,
    read: ([raw], now) =>
      raw.startsWith('明')
        ? days(now.day + 1, now.day + 2, 'part')
        : days(mondayOf(now.day) + 5, mondayOf(now.day) + 6, 'part'),
  },
  {
    pattern: new RegExp(`(?:${relativeSource})`, 'g'),
    read: ([raw], now) => days(now.day + relativeOf(raw)),
  },
  {
    pattern: new RegExp(
      `(?:(?:(?<era>令和|平成|昭和|民国) ?(?<count>\\d{1,3}|[一二三四五六七八九十百零〇]{1,6}|元)|(?<year>\\d{4}|[零〇一二三四五六七八九]{4}|(?<!\\d)(?:1\\d{2}|\\d{2})(?=年\\d{1,2}月)))年|(?<said>一昨年|再来年|[今本去昨前明来后]年)の?)(?:(?<yearEnd>[底末])|(?<month>${small})月(?:(?<tail>[底初末]|[上中下]旬)|份?の?(?:(?<date>${small})[日号]?)?)?)?`,
      'g',
    ),
    read({ groups = {} }, now) {
      const here = yearMonthDate(now.day).year;
      const year = groups.said ? here + (yearStep[groups.said] ?? 0) : yearOf(groups);
      if (year < 1900 || year > 2199) return undefined;
      const month = number(groups.month);
      if (groups.yearEnd) return monthSpan(year, 12, '底');
      if (!groups.month) return days(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
      if (month > 12 || month < 1) return undefined;
      if (!groups.date) return monthSpan(year, month, groups.tail);
      return isDate(year, month, number(groups.date))
        ? days(dayOf(year, month, number(groups.date)))
        : undefined;
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z0-9.年第个]|[农阴旧]历)(?<month>${small})月(?:の?(?<tail>底|初|末|[上中下]旬)|份?(?:(?<date>${small})[日号]?)?)(?!饼|季|租|费|薪)`,
      'g',
    ),
    read({ groups = {} }, now) {
      const { year } = yearMonthDate(now.day);
      const month = number(groups.month);
      if (month < 1 || month > 12) return undefined;
      if (!groups.date) return monthSpan(year, month, groups.tail);
      return isDate(year, month, number(groups.date))
        ? days(dayOf(year, month, number(groups.date)))
        : undefined;
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z0-9.,/第月年型尾几#~-]|上|每)(?<date>${small})(?:号(?![线楼店厂库码床机门桌卡房院铺色车电柜仓馆口钢字位段])|日(?!元|语|本|常|间|用|以|内|ほど|かか|くらい|前|后|经|圆|币|も))`,
      'g',
    ),
    read({ groups = {} }, now) {
      const { year, month } = yearMonthDate(now.day);
      const date = number(groups.date);
      return isDate(year, month, date) ? { ...days(dayOf(year, month, date)), isBare: true } : undefined;
    },
  },
  {
    pattern:
      /(?<!每)(?<step>上{1,3}个?|下{1,3}个?|这个?|本|今个?|先々|再来|先|来)?(?:周|星期|礼拜)(?:の?(?:(?<end>末)|(?<name>[一二三四五六日天1-7](?![天年个月])|[月火水木金土日]曜日?|[月火水木金土日](?=に|の|は|まで|から|、|。|$))))?/g,
    read(match, now) {
      const { step, end, name } = match.groups ?? {};
      if (!step && !end && !name) return undefined;
      const monday = mondayOf(now.day) + 7 * stepOf(step);
      if (end) return { ...days(monday + 5, monday + 6, 'part'), isBare: !step };
      return name
        ? { ...days(monday + weekdayNamed(name[0] ?? '') - 1), isBare: !step }
        : days(monday, monday + 6, 'week');
    },
  },
  {
    pattern: /(?<![一-龥])(?<name>[月火水木金土日])曜日?/g,
    read: ({ groups }, now) => ({
      ...days(now.day + ((weekdayNamed(groups?.name ?? '') - weekdayOf(now.day) + 7) % 7)),
      isBare: true,
    }),
  },
  {
    pattern: new RegExp(
      `(?<step>上{1,3}个?|这个?|本|今个?|下{1,3}个?|先々|再来|先|来)(?:月)(?:(?:の|的)?(?:(?<tail>底|初|末|中|[上中下]旬)|(?<date>${small})[日号]))?`,
      'g',
    ),
    read({ groups = {} }, now) {
      const here = yearMonthDate(now.day);
      const first = yearMonthDate(dayOf(here.year, here.month + stepOf(groups.step), 1));
      if (!groups.date) return monthSpan(first.year, first.month, groups.tail);
      return isDate(first.year, first.month, number(groups.date))
        ? days(dayOf(first.year, first.month, number(groups.date)))
        : undefined;
    },
  },
  {
    pattern: /(?<![\d一二三四五六七八九十个上下本这])月(?<tail>底|初|末)|年(?<end>底|末)/g,
    read({ groups = {} }, now) {
      const { year, month } = yearMonthDate(now.day);
      return groups.end ? { ...monthSpan(year, 12, '底') } : monthSpan(year, month, groups.tail);
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z0-9第.]|[个~-])(?:(?:过|再过|大概|大约)?(?<n>${count})(?<half>个半(?=月))?(?:个)?(?<unit>天|日|周间?|星期|礼拜|[ヶかカヵケ]?月|年)半?(?:以|之)?(?<side>前(?!后)|后))`,
      'g',
    ),
    read({ groups = {} }, now) {
      const amount = (groups.n === '半' ? 0.5 : number(groups.n)) + (groups.half ? 0.5 : 0);
      const sign = groups.side === '前' ? -1 : 1;
      const about = parseAbout(groups.n ?? '');
      if (about?.until === undefined) return shift(now.day, groups.unit ?? '', amount, sign);
      const ends = [about.value, about.until].map(
        (n) => shift(now.day, groups.unit ?? '', n, sign)?.day ?? now.day,
      );
      return days(Math.min(...ends), Math.max(...ends), 'part');
    },
  },
  {
    pattern:
      /(?<![目以之当])前(?<n>[几两三些]|\d)天|这(?<these>几|两|三)天|再?过(?<soon>几|两)天|(?:先日|この前)|几天前/g,
    read(match, now) {
      const { n, these, soon } = match.groups ?? {};
      const size = (text: string) => (/[几些]/.test(text) ? 5 : number(text));
      if (soon) return days(now.day + 1, now.day + size(soon), 'part');
      if (these) return days(now.day - size(these) + 1, now.day, 'part');
      return days(now.day - size(n ?? '几'), now.day - 1, 'part');
    },
  },
  {
    pattern: new RegExp(
      `(?<past>最近|近|过去|これまで|ここ|未来|接下来)(?:的|の|这)?(?<n>${count})(?:个)?(?<unit>天|日间?|周间?|星期|礼拜|[ヶかカヵケ]?月间?|年)`,
      'g',
    ),
    read({ groups = {} }, now) {
      const isAhead = /未来|接下来/.test(groups.past ?? '');
      const edge = shift(now.day, groups.unit ?? '', number(groups.n), isAhead ? 1 : -1);
      if (!edge) return undefined;
      return isAhead ? days(now.day, edge.day, 'part') : days(edge.day, now.day, 'part');
    },
  },
  {
    pattern:
      /(?<double>双十一|双11|双十二|双12)|(?<named>元旦|元日|国庆节?|圣诞节?|平安夜|情人节|劳动节|五一(?=[假节期间放]|$)|大晦日|クリスマスイブ|クリスマス|女生节|妇女节|儿童节|教师节|独身の日|愚人节|万圣节)|(?<half>618|六一八)(?=大促|活动|期间|那|的时|买|当天|预售)/g,
    read({ groups = {} }, now) {
      const { year } = yearMonthDate(now.day);
      const [month, date] = groups.double
        ? /[十1]{1}[二2]$/.test(groups.double)
          ? [12, 12]
          : [11, 11]
        : groups.half
          ? [6, 18]
          : (holidays[groups.named ?? ''] ?? [0, 0]);
      return month ? days(dayOf(year, month, date)) : undefined;
    },
  },
];

const holidays: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  元日: [1, 1],
  国庆: [10, 1],
  国庆节: [10, 1],
  圣诞: [12, 25],
  圣诞节: [12, 25],
  平安夜: [12, 24],
  情人节: [2, 14],
  劳动节: [5, 1],
  五一: [5, 1],
  大晦日: [12, 31],
  クリスマス: [12, 25],
  クリスマスイブ: [12, 24],
  女生节: [3, 7],
  妇女节: [3, 8],
  儿童节: [6, 1],
  教师节: [9, 10],
  独身の日: [11, 11],
  愚人节: [4, 1],
  万圣节: [10, 31],
};

/** A day some days, weeks, months or years from another; months keep the date where they can. */
export function shift(
  day: number,
  unit: string,
  amount: number,
  sign: 1 | -1,
): { day: number; lastDay: number; grain: 'day' } | undefined {
  if (amount > 5000) return undefined;
  if (/^(?:天|日|day)/.test(unit))
    return amount < 1 ? undefined : (days(day + sign * amount) as ReturnType<typeof shift>);
  if (/^(?:周|星期|礼拜|week)/.test(unit))
    return {
      day: day + sign * Math.round(7 * amount),
      lastDay: day + sign * Math.round(7 * amount),
      grain: 'day',
    };
  const months = /月|month/.test(unit) ? amount : amount * 12;
  const { year, month, date } = yearMonthDate(day);
  const first = yearMonthDate(dayOf(year, month + sign * Math.trunc(months), 1));
  const shifted =
    dayOf(first.year, first.month, Math.min(date, daysIn(first.year, first.month))) +
    sign * (months % 1 ? 15 : 0);
  return { day: shifted, lastDay: shifted, grain: 'day' };
}
