import { dayOf, isDate, yearMonthDate } from './calendar.ts';
import { days, type PartRule } from './part.ts';

const edge = '(?<![a-z0-9_./#:-])';
const end = '(?![a-z0-9]|[./:-]\\d|%)';

const whole = (year: number, month: number, date: number) =>
  year >= 1900 && year <= 2199 && isDate(year, month, date) ? days(dayOf(year, month, date)) : undefined;

/** Days written in digits: 2026-11-03, 2026/11/3, 20261103, 11/3/2026, 11/3 and 11.11, 民國115/11/3. Month first, unless that cannot be and the year is said. */
export const digitDayRules: readonly PartRule[] = [
  {
    pattern: new RegExp(
      `${edge}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t(?=\\d)|(?![a-z0-9]|[./-]\\d))`,
      'g',
    ),
    read: ([, year, , month, date]) => whole(Number(year), Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`民国 ?(\\d{2,3})([-/.])(\\d{1,2})\\2(\\d{1,2})${end}`, 'g'),
    read: ([, year, , month, date]) => whole(1911 + Number(year), Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`${edge}(20[0-4]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])${end}`, 'g'),
    read: ([, year, month, date]) => whole(Number(year), Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`${edge}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${end}`, 'g'),
    read([, first, mark, second, last]) {
      const year = Number(last) < 100 ? 2000 + Number(last) : Number(last);
      if (mark !== '/' && String(last).length !== 4) return undefined;
      return whole(year, Number(first), Number(second)) ?? whole(year, Number(second), Number(first));
    },
  },
  {
    pattern: new RegExp(`${edge}(\\d{1,2})/(\\d{1,2})${end}`, 'g'),
    read([, month, date], now) {
      if (month === '1' && Number(date) < 10) return undefined;
      return whole(yearMonthDate(now.day).year, Number(month), Number(date));
    },
  },
  {
    pattern: new RegExp(`${edge}(\\d{1,2})\\.(\\d{1,2})[号日](?![线楼店元间])`, 'g'),
    read: ([, month, date], now) => whole(yearMonthDate(now.day).year, Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`${edge}(11\\.11|12\\.12|6\\.18)${end}(?! ?[元块kg$%折])`, 'g'),
    read([raw], now) {
      const [month, date] = raw.split('.').map(Number);
      return whole(yearMonthDate(now.day).year, month ?? 0, date ?? 0);
    },
  },
];
