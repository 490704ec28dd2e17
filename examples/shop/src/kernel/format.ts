import { type Language, localeOf } from './language.ts';

const chinaTime = 'Asia/Shanghai';

/** 299900 → "¥2,999"; fen are shown only when there are some. */
export function formatMoney(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const yuan = (cents / 100).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return yuan.startsWith('-') ? `−¥${yuan.slice(1)}` : `¥${yuan}`;
}

/** A moment in China time, in the reader's language. */
export function formatMoment(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: chinaTime,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return format.format(new Date(iso));
}

/** A day in China time, in the reader's language. */
export function formatDay(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: chinaTime,
    month: 'long',
    day: 'numeric',
  });
  return format.format(new Date(iso));
}
