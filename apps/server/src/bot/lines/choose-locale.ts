import type { Locale } from '@parley/contract';
import { detectLanguage } from '@parley/nlu';
import { localeOf } from '../../knowledge/index.ts';

/** The language to answer in: that of what the customer wrote last, as far as it can be told, else the one they chose, else the workspace's. */
export function chooseLocale(
  newestFirst: readonly string[],
  chosen: Locale | null,
  workspaceLocale: Locale,
): Locale {
  for (const text of newestFirst) {
    const locale = localeOf(detectLanguage(withoutCodes(text)));
    if (locale) return locale;
  }
  return chosen ?? workspaceLocale;
}

// An address, an order number or a model is written alike in every language.
const withoutCodes = (text: string): string =>
  text.replace(/\S+@\S+|https?:\S+/g, ' ').replace(/[\w.-]+/g, (word) => (/\d/.test(word) ? ' ' : word));
