import type { Locale } from '@parley/contract';

/** A text in the reader's language, else Chinese by Chinese, else English, else whatever there is. */
export function inLanguage(texts: Record<string, string>, locale: Locale): string {
  const family = locale.split('-')[0] ?? locale;
  const near = Object.keys(texts).find((tag) => tag.startsWith(family));
  return texts[locale] ?? (near ? texts[near] : undefined) ?? texts.en ?? Object.values(texts)[0] ?? '';
}
