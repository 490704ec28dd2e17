import { parseNumeral } from '../numerals.ts';
import { dayOf, isDate, yearMonthDate } from './calendar.ts';
import { days, hoursNamed, minuteIn, type PartRule } from './part.ts';

const small = '\\d{1,2}|[一二三四五六七八九十廿]{1,3}';
const to = ' ?(?:到|至|-|~|〜|to|and) ?';
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Ranges whose first half is a mere number: 3到5号, 11月3-5日, 下午2-4点, Nov 3-5. */
export const spreadRules: readonly PartRule[] = [
  {
    pattern: new RegExp(
      `(?<![a-z0-9./第-])(?:(?<month>${small})月|(?<step>上个?月|下个?月|这个?月|本月|来月|先月)の?)?(?<first>${small})(?:日|号)?${to}(?<second>${small})[日号](?!元|间|以|内|线|楼|店|ほど)`,
      'g',
    ),
    read({ groups = {} }, now) {
      const here = yearMonthDate(now.day);
      const step = /^[上先]/.test(groups.step ?? '') ? -1 : /^[下来]/.test(groups.step ?? '') ? 1 : 0;
      const base = yearMonthDate(
        dayOf(here.year, groups.month ? (parseNumeral(groups.month) ?? 0) : here.month + step, 1),
      );
      const [first, second] = [parseNumeral(groups.first ?? '') ?? 0, parseNumeral(groups.second ?? '') ?? 0];
      if (!isDate(base.year, base.month, first) || !isDate(base.year, base.month, second) || second < first)
        return undefined;
      return days(dayOf(base.year, base.month, first), dayOf(base.year, base.month, second));
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?<name>${months})[a-z]{0,6}\\.? (?<first>\\d{1,2})(?:st|nd|rd|th)?(?: ?- ?| to | through | and )(?<second>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?(?![a-z0-9:])`,
      'g',
    ),
    read({ groups = {} }, now) {
      const year = groups.year ? Number(groups.year) : yearMonthDate(now.day).year;
      const month = months.split('|').indexOf(groups.name ?? '') + 1;
      const [first, second] = [Number(groups.first), Number(groups.second)];
      if (!isDate(year, month, first) || !isDate(year, month, second)) return undefined;
      return days(dayOf(year, month, first), dayOf(year, month, second));
    },
  },
  {
    pattern: new RegExp(
      `(?<part>凌晨|早上|上午|中午|下午|午后|午前|傍晚|晚上|夜)?(?:の)? ?(?<![a-z0-9.:])(?<first>${small})${to}(?<second>${small})(?:点|时(?!间))(?:钟|整)?(?!折)`,
      'g',
    ),
    read({ groups = {} }) {
      const hours = hoursNamed(groups.part);
      const first = parseNumeral(groups.first ?? '') ?? 99;
      const second = parseNumeral(groups.second ?? '') ?? 99;
      if (first > 24 || second > 24) return undefined;
      const minute = minuteIn(first, 0, hours);
      const last = minuteIn(second, 0, hours);
      return {
        minute,
        lastMinute: last < minute && last + 720 <= 1440 ? last + 720 : last,
        grain: 'minute',
        ...(hours && { hours }),
      };
    },
  },
];
