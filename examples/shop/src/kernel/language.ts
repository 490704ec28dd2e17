export type Language = 'zh' | 'en';

/** One wording in both languages of the shop, and in Japanese where the back office tells it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
  readonly ja?: string;
}

/** Reads a language choice; anything unknown is not a choice. */
export function parseLanguage(value: unknown): Language | undefined {
  return value === 'zh' || value === 'en' ? value : undefined;
}

/** The tag for `<html lang>` and for Intl. */
export const localeOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
