import type { ActionValue, CardFact, Locale } from '@parley/contract';
import { countText, fullText } from '../shell/format.ts';
import type { Translate } from '../words/index.ts';
import { inLanguage } from './in-language.ts';

/** What another system said, as the reader writes such things; a line for each of a list. */
export function factLines({ kind, value }: CardFact, locale: Locale, t: Translate): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map((each) => valueText(each, kind, locale, t)).filter((line) => line !== '');
}

function valueText(value: ActionValue, kind: CardFact['kind'], locale: Locale, t: Translate): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((each) => valueText(each, kind, locale, t)).join(' · ');
  if (typeof value === 'object') return inLanguage(value, locale);
  if (typeof value === 'number') return countText(value, locale);
  if (typeof value === 'boolean') return t(value ? 'persons.yes' : 'persons.no');
  return kind === 'date' ? fullText(value, locale) : value;
}
