/** A moment as a clock on the wall shows it: the day as days since 1970-01-01, the time as minutes since midnight. */
export interface LocalTime {
  day: number;
  minute: number;
}

const dayMs = 86_400_000;

/** What the clocks of an IANA time zone show at an instant. Throws a RangeError for an unknown zone or an invalid instant. */
export function localTime(instant: Date | number, timeZone: string): LocalTime {
  const parts = formatOf(timeZone).formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return {
    day: dayOf(read('year'), read('month'), read('day')),
    minute: read('hour') * 60 + read('minute'),
  };
}

// Making a format costs more than all the rest of a short text.
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** The number of a day of the Gregorian calendar; months beyond 1–12 run over into other years. */
export function dayOf(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / dayMs);
}

export function isDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function yearMonthDate(day: number): { year: number; month: number; date: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** `2026-11-24`. */
export function isoDay(day: number): string {
  const date = new Date(day * dayMs);
  return Number.isNaN(date.getTime())
    ? ''
    : date
        .toISOString()
        .slice(0, 10)
        .replace(/^\+?-?\d*(?=\d{4}-\d\d-\d\d)/, '');
}

/** `15:00`. */
export function isoMinute(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
