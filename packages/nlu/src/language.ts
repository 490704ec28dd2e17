import { fold } from './normalise.ts';
import { readLanguage } from './text/language/read-language.ts';

/** The languages a shop's bot serves; `und` is everything else, and text without letters. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'ja' | 'und';

const served: ReadonlySet<string> = new Set<Language>(['zh-Hans', 'zh-Hant', 'en', 'ja']);

/** Tells which language a text is mostly in; a few letters suffice, and in a mixture the grammar around foreign words wins. */
export function detectLanguage(text: string): Language {
  return detectFolded(fold(text));
}

/** The same for text that went through `fold` already. */
export function detectFolded(folded: string): Language {
  const { main } = readLanguage(folded);
  return served.has(main) ? (main as Language) : 'und';
}

/** Chinese in either script is one language to the matcher. */
export function familyOf(language: Language): string {
  return language.slice(0, 2);
}
