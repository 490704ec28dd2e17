import { type Locale, locales, type NewOutsideDesk } from '@parley/contract';

/** The text in a reader's language, or in the nearest there is: Chinese for Chinese, else whatever was written first. */
export function inLanguage(texts: Partial<Record<Locale, string>>, wanted: Locale | null): string {
  const near = wanted?.startsWith('zh') ? locales.filter((each) => each.startsWith('zh')) : [];
  const order = [...(wanted ? [wanted] : []), ...near, 'en' as const, ...locales];
  return order.flatMap((each) => texts[each] ?? [])[0] ?? '';
}

/** What a customer is told who is sent to an outside desk: its words, and the ways to reach it. */
export const toldWords = (desk: NewOutsideDesk, locale: Locale | null): string =>
  [inLanguage(desk.words, locale), desk.link, desk.phone, desk.email].filter(Boolean).join('\n');
