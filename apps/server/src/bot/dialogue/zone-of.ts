import type { Locale } from '@parley/contract';

const zones: Readonly<Record<Locale, string>> = {
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
  en: 'UTC',
  ja: 'Asia/Tokyo',
};

/** Where the days of somebody who speaks so most likely begin. */
export const zoneOf = (locale: Locale): string => zones[locale];
