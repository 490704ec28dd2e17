import type { Locale } from '@parley/contract';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { prefer, preferences } from '../shell/preferences.ts';
import type { Translate, Words } from './shape.ts';

export type { Translate } from './shape.ts';

/** Each language is a file of its own that only its readers load. */
const tables: { [L in Locale]: () => Promise<{ words: Words }> } = {
  en: () => import('./en/index.ts'),
  'zh-CN': () => import('./zh-cn/index.ts'),
  'zh-TW': () => import('./zh-tw/index.ts'),
  ja: () => import('./ja/index.ts'),
};

/** How each language names itself. */
export const languageNames: { [L in Locale]: string } = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  ja: '日本語',
};

/** Loads the words of a language and speaks it from now on. */
export async function speak(locale: Locale): Promise<void> {
  if (!i18next.isInitialized)
    await i18next.init({ interpolation: { escapeValue: false }, fallbackLng: false });
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    const { words } = await tables[locale]();
    i18next.addResourceBundle(locale, 'translation', words);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  prefer({ locale });
}

/** The language to begin with: the one used here before, or the browser's. */
export function firstLocale(): Locale {
  const { locale } = preferences();
  if (locale) return locale;
  const wanted = navigator.languages.map((tag) => tag.toLowerCase());
  for (const tag of wanted) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('ja')) return 'ja';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}

/** The language spoken now, outside of components. */
export const spoken = () => (i18next.language || 'en') as Locale;

/** Words without blanks that were said before in the language spoken now: looking up is cheap a hundred times a page, telling i18next is not. */
const said = new Map<string, string>();
i18next.on('languageChanged', () => said.clear());

/** The words of the language spoken now, outside of components. */
export const words: Translate = (key, ...[values]) => {
  if (values) return i18next.t(key as string, values as Record<string, unknown>);
  const text = said.get(key) ?? i18next.t(key as string);
  said.set(key, text);
  return text;
};

const aName = /^[\w-]+$/;

/** The words for what the server names, such as a kind of thing; the name itself where this version knows none. */
export const wordsFor = (table: string, name: string): string =>
  aName.test(name) && i18next.exists(`${table}.${name}`) ? i18next.t(`${table}.${name}`) : name;

function subscribe(listener: () => void) {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

/** The words, following the language. */
export function useWords(): Translate {
  useSyncExternalStore(subscribe, spoken);
  return words;
}

/** The language, followed. */
export const useLocale = (): Locale => useSyncExternalStore(subscribe, spoken);
