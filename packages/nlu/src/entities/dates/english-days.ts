import { parseNumeral, wordNumber } from '../numerals.ts';
import { dayOf, daysIn, isDate, mondayOf, weekdayOf, yearMonthDate } from './calendar.ts';
import { shift } from './han-days.ts';
import { days, type PartRule } from './part.ts';

const weekdays = [
  'mon(?:day)?',
  'tue(?:s(?:day)?)?',
  'wed(?:nesday)?',
  'thu(?:r(?:s(?:day)?)?)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
];
const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const testsOf = (names: readonly string[]) => names.map((name) => new RegExp(`^${name}$`));
const weekdayTests = testsOf(weekdays);
const monthTests = testsOf(months);
const indexIn = (tests: readonly RegExp[], word: string): number =>
  tests.findIndex((test) => test.test(word));
const weekday = weekdays.join('|');
const month = months.join('|');
const date = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const amount = `(?<n>\\d{1,4}|a few|few|${wordNumber})`;
const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 0,
  'the coming': 0,
};
const begin = '(?<![a-z0-9.@/-])';
const end = '(?![a-z0-9@]|-[a-z])';

const count = (text: string | undefined): number =>
  /few/.test(text ?? '') ? 3 : (parseNumeral(text ?? '') ?? 1);

function monthDay(now: number, name: string, dateText: string | undefined, yearText: string | undefined) {
  const index = indexIn(monthTests, name) + 1;
  const year = yearText ? Number(yearText) : yearMonthDate(now).year;
  if (!dateText) return days(dayOf(year, index, 1), dayOf(year, index, daysIn(year, index)), 'month');
  return isDate(year, index, Number(dateText)) ? days(dayOf(year, index, Number(dateText))) : undefined;
}

/** Days named in English: tomorrow, next Tue, Nov 3rd, two weeks ago, last month. A bare weekday is the next one, "last" the latest past one, "next" the one of next week. */
export const englishDayRules: readonly PartRule[] = [
  {
    pattern: new RegExp(
      `${begin}(?:the )?end of (?<step>the|this|next)? ?(?<unit>week|month|year)${end}`,
      'g',
    ),
    read({ groups = {} }, now) {
      const step = groups.step === 'next' ? 1 : 0;
      const here = yearMonthDate(now.day);
      const sunday = mondayOf(now.day) + 6 + 7 * step;
      if (groups.unit === 'week') return days(sunday - 2, sunday, 'part');
      const last =
        groups.unit === 'year'
          ? dayOf(here.year + step + 1, 1, 1) - 1
          : dayOf(here.year, here.month + step + 1, 1) - 1;
      return days(last - 4, last, 'part');
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?:(?:the )?day (?<far>after tomorrow|before yesterday)|(?<near>today|tonight|tomorrow|tmrw?|yesterday)|last(?= night))${end}`,
      'g',
    ),
    read({ groups = {} }, now) {
      if (groups.far) return days(now.day + (groups.far.startsWith('after') ? 2 : -2));
      const near = groups.near ?? 'yesterday';
      const step = near === 'yesterday' ? -1 : /^tom|^tm/.test(near) ? 1 : 0;
      return { ...days(now.day + step), ...(near === 'tonight' && { hours: { from: 1080, to: 1440 } }) };
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?:(?<step>last|past|previous|this|next|(?:the )?coming) )?(?<name>${weekday})(?:\\.(?= ))?${end}`,
      'g',
    ),
    read(match, now, { original }) {
      const { step, name = '' } = match.groups ?? {};
      const written = original.slice(match.index + match[0].length - name.length);
      if (/^(?:sat|sun|wed|mon)$/.test(name) && !step && !/^[A-Z]/.test(written)) return undefined;
      const target = indexIn(weekdayTests, name) + 1;
      const ahead = (target - weekdayOf(now.day) + 7) % 7;
      if (step === 'this') return days(mondayOf(now.day) + target - 1);
      if (step === 'next') return days(mondayOf(now.day) + 6 + target);
      if (step && steps[step] === -1) return days(now.day + ahead - 7);
      return { ...days(now.day + ahead), isBare: !step };
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?<step>last|past|previous|this|next|(?:the )?coming) (?<unit>weekend|week|month|year)${end}`,
      'g',
    ),
    read({ groups = {} }, now) {
      const step = steps[groups.step ?? ''] ?? 0;
      const monday = mondayOf(now.day) + 7 * step;
      if (groups.unit === 'weekend') return days(monday + 5, monday + 6, 'part');
      if (groups.unit === 'week') return days(monday, monday + 6, 'week');
      const here = yearMonthDate(now.day);
      if (groups.unit === 'year')
        return days(dayOf(here.year + step, 1, 1), dayOf(here.year + step, 12, 31), 'year');
      return days(
        dayOf(here.year, here.month + step, 1),
        dayOf(here.year, here.month + step + 1, 1) - 1,
        'month',
      );
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?:${amount} (?<unit>day|week|month|year)s? (?<side>ago|earlier|before now|from now|from today|later)|in ${amount.replace('<n>', '<m>')} (?<units>day|week|month|year)s?(?! of))${end}`,
      'g',
    ),
    read: ({ groups = {} }, now) =>
      shift(
        now.day,
        groups.unit ?? groups.units ?? '',
        count(groups.n ?? groups.m),
        /ago|earlier|before/.test(groups.side ?? '') ? -1 : 1,
      ),
  },
  {
    pattern: new RegExp(
      `${begin}(?<past>last|past|next) ${amount} (?<unit>day|week|month|year)s?${end}`,
      'g',
    ),
    read({ groups = {} }, now) {
      const isAhead = groups.past === 'next';
      const edge = shift(now.day, groups.unit ?? '', count(groups.n), isAhead ? 1 : -1);
      return edge && (isAhead ? days(now.day, edge.day, 'part') : days(edge.day, now.day, 'part'));
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?:(?:the )?${date} (?:of )?(?<before>${month})|(?<after>${month})\\.? ?${date.replace('<date>', '<day>')}(?!\\d|:| ?(?:am|pm|a\\.m|p\\.m)))(?:,? (?<year>20\\d\\d|19\\d\\d))?${end}`,
      'g',
    ),
    read: ({ groups = {} }, now) =>
      monthDay(now.day, groups.before ?? groups.after ?? '', groups.date ?? groups.day, groups.year),
  },
  {
    pattern: new RegExp(
      `${begin}(?:(?<name>${month}) (?<year>20\\d\\d)|(?<=(?:in|since|until|till|by|early|late|mid|from|of|during) )(?<alone>${month}))${end}`,
      'g',
    ),
    read(match, now, { original }) {
      const { name, alone, year } = match.groups ?? {};
      if (alone === 'may' && original[match.index] !== 'M') return undefined;
      return monthDay(now.day, name ?? alone ?? '', undefined, year);
    },
  },
  {
    pattern: new RegExp(
      `(?<=(?<on>on |by |before |until |till |since |from )?the )(?<date>[12]?1st|[12]?2nd|[2]?3rd|[1-3]?\\dth)${end}(?! (?:time|one|order|item|day|floor|month|week|year|party|gen|attempt|try|call|email))`,
      'g',
    ),
    read({ groups = {} }, now) {
      const { year, month: here } = yearMonthDate(now.day);
      const value = Number.parseInt(groups.date ?? '', 10);
      return (value > 3 || groups.on) && isDate(year, here, value)
        ? { ...days(dayOf(year, here, value)), isBare: true }
        : undefined;
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?<named>christmas eve|christmas(?: day)?|x-?mas|new year's eve|new year's day|halloween|valentine's day|singles'? day)${end}`,
      'g',
    ),
    read({ groups = {} }, now) {
      const found = feasts.find(([source]) => source.test(groups.named ?? ''));
      return found && days(dayOf(yearMonthDate(now.day).year, found[1], found[2]));
    },
  },
];

const feasts: readonly (readonly [RegExp, number, number])[] = [
  [/^christmas eve/, 12, 24],
  [/^christmas|mas$/, 12, 25],
  [/eve$/, 12, 31],
  [/^new/, 1, 1],
  [/^hallo/, 10, 31],
  [/^val/, 2, 14],
  [/^single/, 11, 11],
];
