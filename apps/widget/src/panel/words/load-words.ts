import type { Locale } from '@parley/contract';
import type { Words } from './en.ts';

const languages: Record<Locale, () => Promise<Words>> = {
  en: async () => (await import('./en.ts')).en,
  'zh-CN': async () => (await import('./zh-cn.ts')).zhCn,
  'zh-TW': async () => (await import('./zh-tw.ts')).zhTw,
  ja: async () => (await import('./ja.ts')).ja,
};

/** Fetches the words of one language; the others are never loaded. */
export const loadWords = (locale: Locale): Promise<Words> => languages[locale]();
