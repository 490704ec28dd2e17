import type { Locale } from '@parley/contract';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Making a format takes a hundred times as long as using it, and a list of rows uses few. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dates(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

function numbers(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
}

/** `45s`, `3m`, `5h`, `2d` in the words of the language: the greatest unit that fits. */
export function spanText(ms: number, locale: Locale): string {
  const positive = Math.max(0, ms);
  if (positive < minuteMs) return unitText(Math.floor(positive / 1000), 'second', locale);
  if (positive < hourMs) return unitText(Math.floor(positive / minuteMs), 'minute', locale);
  if (positive < dayMs) return unitText(Math.floor(positive / hourMs), 'hour', locale);
  return unitText(Math.floor(positive / dayMs), 'day', locale);
}

/** What is narrow in Japanese are Latin letters, of which `m` is a metre. */
const unitText = (value: number, unit: string, locale: Locale) =>
  numbers(locale, { style: 'unit', unit, unitDisplay: locale === 'ja' ? 'short' : 'narrow' }).format(value);

/** `1:05` until something happens. */
export function countdownText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const timeText = (at: string, locale: Locale) =>
  dates(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at));

/** `Today`, `Yesterday`, or the date. */
export function dayText(at: string, nowMs: number, locale: Locale): string {
  const days = daysBetween(at, nowMs);
  if (days <= 1)
    return capital(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'));
  return dateText(at, nowMs, locale, 'long');
}

/** The time for today, else the date: short enough for a row. */
export const whenText = (at: string, nowMs: number, locale: Locale) =>
  daysBetween(at, nowMs) === 0 ? timeText(at, locale) : dateText(at, nowMs, locale, 'short');

export const fullText = (at: string, locale: Locale) =>
  dates(locale, { dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(new Date(at));

/** The time, and the day with it where it is another one. */
export const momentText = (at: string, nowMs: number, locale: Locale) =>
  daysBetween(at, nowMs) === 0 ? timeText(at, locale) : fullText(at, locale);

function dateText(at: string, nowMs: number, locale: Locale, month: 'short' | 'long'): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date(nowMs).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return dates(locale, { ...year, month, day: 'numeric' }).format(date);
}

/** Whole calendar days of the reader between two moments. */
export function daysBetween(at: string, nowMs: number): number {
  const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  return Math.round((midnight(nowMs) - midnight(Date.parse(at))) / dayMs);
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const moneyText = (cents: number, currency: string, locale: Locale) =>
  numbers(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(cents / 100);

export function bytesText(bytes: number, locale: Locale): string {
  const unit = bytes < 1024 ** 2 ? 'kilobyte' : 'megabyte';
  const value = bytes / (unit === 'kilobyte' ? 1024 : 1024 ** 2);
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return numbers(locale, options).format(Math.max(0.1, value));
}

export const countText = (count: number, locale: Locale) => numbers(locale).format(count);
export const shareText = (share: number, locale: Locale) =>
  numbers(locale, { style: 'percent' }).format(share);
