import type { Locale } from '@parley/contract';
import type { Words } from './words/en.ts';

const minute = 60;
const hour = 3600;

/** Dates, numbers and sizes as a language writes them. */
export function createFormats(locale: Locale, t: Words) {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' });
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const daysAgo = (atMs: number, nowMs: number) =>
    Math.round((midnight(nowMs) - midnight(atMs)) / 86_400_000);
  return {
    number: (value: number) => number.format(value),
    percent: (part: number) => percent.format(part),
    time: (atMs: number) => time.format(atMs),
    whole: (atMs: number) => whole.format(atMs),
    day(atMs: number, nowMs = Date.now()) {
      const ago = daysAgo(atMs, nowMs);
      if (ago === 0) return t.today;
      return ago === 1 ? t.yesterday : (ago < 180 ? day : date).format(atMs);
    },
    /** as short as a list allows: the time today, the date before */
    short(atMs: number, nowMs = Date.now()) {
      const ago = daysAgo(atMs, nowMs);
      if (ago === 0) return time.format(atMs);
      return ago === 1 ? t.yesterday : date.format(atMs);
    },
    size(bytes: number) {
      const [unit, divisor] =
        bytes < 1024 * 1024 ? (['kilobyte', 1024] as const) : (['megabyte', 1024 * 1024] as const);
      const options = { style: 'unit', unit, unitDisplay: 'short' } as const;
      const value = Math.max(0.1, bytes / divisor);
      const maximumFractionDigits = value < 10 ? 1 : 0;
      return new Intl.NumberFormat(locale, { ...options, maximumFractionDigits }).format(value);
    },
    wait(seconds: number | null) {
      if (seconds === null) return t.waitUnknown;
      if (seconds < minute) return t.waitSoon;
      return seconds < hour
        ? t.waitMinutes(Math.ceil(seconds / minute))
        : t.waitHours(Math.ceil(seconds / hour));
    },
  };
}
export type Formats = ReturnType<typeof createFormats>;

const midnight = (atMs: number) => new Date(atMs).setHours(0, 0, 0, 0);
