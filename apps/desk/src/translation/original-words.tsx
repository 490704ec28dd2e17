import type { Original } from '@parley/contract';
import { useLocale, useWords } from '../words/index.ts';
import { languageName } from './languages.ts';
import { Beneath } from './translated-words.tsx';

/** What the writer of a message wrote in their own language. */
export function OriginalWords({ original: { text, locale } }: { original: Original }) {
  const t = useWords();
  const reader = useLocale();
  const label = t('translation.original', { language: languageName(locale, reader) });
  return <Beneath label={label} text={text} lang={locale} />;
}
