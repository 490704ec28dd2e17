import type { Locale } from '@parley/contract';

/** The closest of our languages to a BCP 47 tag such as `zh-Hant-HK` or `en-GB`; English where none is near. */
export function matchLocale(tag: string | null | undefined): Locale {
  const wanted = (tag ?? '').toLowerCase().replaceAll('_', '-');
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(wanted)) return 'zh-TW';
  if (/^(zh|yue|cmn)\b/.test(wanted)) return 'zh-CN';
  return /^ja\b/.test(wanted) ? 'ja' : 'en';
}
