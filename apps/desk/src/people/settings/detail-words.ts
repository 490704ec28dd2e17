import type { Locale } from '@parley/contract';
import { fullText } from '../../shell/format.ts';
import type { Translate } from '../../words/index.ts';
import type { DetailWords } from './detail-text.ts';

interface Language {
  locale: Locale;
  t: Translate;
  /** the words under a name, or the name itself */
  wordsFor(table: string, name: string): string;
  languageNames: Readonly<Record<string, string>>;
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The details of the audit log in the language of the reader. */
export function detailWords({ locale, t, wordsFor, languageNames }: Language): DetailWords {
  const field = (name: string) => wordsFor('audit.fields', name);
  const language = (tag: string) => languageNames[tag] ?? tag;
  /** What is one of a few, by the field that says it. */
  const valuesOf: Readonly<Record<string, (value: string) => string>> = {
    role: (role) => wordsFor('roles', role),
    visibility: (visibility) => wordsFor('visibility', visibility),
    locale: language,
    language,
    changed: field,
    fields: field,
  };
  return {
    field,
    value(value, name) {
      if (typeof value === 'boolean') return t(value ? 'audit.values.yes' : 'audit.values.no');
      const text = String(value);
      return moment.test(text) ? fullText(text, locale) : (valuesOf[name]?.(text) ?? text);
    },
  };
}
