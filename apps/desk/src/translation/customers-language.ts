import type { ConversationState } from '@parley/contract';

const languageIn = (tag: string) => tag.split('-')[0] ?? tag;

/** The language that a customer reads: the one they wrote last, else the one that their channel told; null where neither is known. */
export function customersLanguage(
  written: string | null | undefined,
  { locale }: Pick<ConversationState, 'locale'>,
): string | null {
  if (!written) return locale;
  const isSame = locale !== null && languageIn(locale) === languageIn(written);
  // A service may not tell the scripts of Chinese apart.
  if (written === 'zh') return isSame ? locale : 'zh-CN';
  return written;
}
