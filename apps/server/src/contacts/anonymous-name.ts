import { createHash } from 'node:crypto';
import type { ContactId, Locale } from '@parley/contract';

const words: Record<Locale, string> = {
  'zh-CN': '访客',
  'zh-TW': '訪客',
  en: 'Visitor',
  ja: 'お客様',
};

/** Four letters that tell one anonymous visitor from another in a list; always the same for the same contact. */
export const visitorMark = (id: ContactId): string =>
  createHash('sha256').update(id).digest('hex').slice(0, 4).toUpperCase();

/** What an unknown visitor is called until they say who they are. */
export const anonymousName = (id: ContactId, locale: Locale): string => `${words[locale]} ${visitorMark(id)}`;
