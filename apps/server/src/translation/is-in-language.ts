import { readLanguage } from '@parley/nlu';
import { isTraditional, languageIn } from './dialects/dialect.ts';

/** So few letters of the Latin script could be of many languages. */
const leastLatinWords = 4;

/** Whether a text is for sure in a language already, so that it need not leave the house. */
export function isInLanguage(text: string, tag: string): boolean {
  const { main, script } = readLanguage(text);
  if (languageIn(main) !== languageIn(tag)) return false;
  if (script === 'Latn') return text.trim().split(/\s+/).length >= leastLatinWords;
  return languageIn(tag) !== 'zh' || (main === 'zh-Hant') === isTraditional(tag);
}

/** Whether a service took a text to be in the language that was asked for; it may not tell the scripts of Chinese apart. */
export const isSameLanguage = (from: string, to: string): boolean =>
  languageIn(from) === languageIn(to) &&
  (languageIn(from) !== 'zh' || from === 'zh' || isTraditional(from) === isTraditional(to));
