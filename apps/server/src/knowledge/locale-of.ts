import type { Locale } from '@parley/contract';
import type { Language } from '@parley/nlu';

const locales: { readonly [L in Language]: Locale | undefined } = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  en: 'en',
  ja: 'ja',
  und: undefined,
};

/** The language to answer in when somebody writes in this one; undefined where it cannot be told or is none of ours. */
export const localeOf = (language: Language): Locale | undefined => locales[language];

const languages: { readonly [L in Locale]: Language } = {
  'zh-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  en: 'en',
  ja: 'ja',
};

/** The language that a reader of this locale writes. */
export const languageOf = (locale: Locale): Language => languages[locale];
