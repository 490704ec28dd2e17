import { type Locale, locales } from '@parley/contract';
import { languageNames } from '../words/index.ts';

/** What can be chosen; whatever else a customer writes in joins them. */
const others = ['ko', 'de', 'fr', 'es', 'pt-BR', 'it', 'ru', 'nl', 'pl', 'tr', 'vi', 'th', 'id', 'ar'];
const common: readonly string[] = [...locales, ...others];

const isOurs = (tag: string): tag is Locale => tag in languageNames;

/** A language by its name in the reader's. */
export function languageName(tag: string, reader: Locale): string {
  const named = tag === 'zh-CN' ? 'zh-Hans' : tag === 'zh-TW' ? 'zh-Hant' : tag;
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(named) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages that can be chosen, each by its name; one's own is none of them. */
export function languageChoices(reader: Locale, ...more: readonly (string | null)[]) {
  const wanted = more.filter((tag) => tag !== null);
  return [...new Set([...wanted, ...common])]
    .filter((tag) => tag !== reader)
    .map((tag) => ({ value: tag, label: isOurs(tag) ? languageNames[tag] : languageName(tag, reader) }));
}
