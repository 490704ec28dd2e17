import type { FieldChange, Locale, QuestionId } from '@parley/contract';
import { fullText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { useKindOptions } from '../channel-kinds.ts';
import { useTitles } from '../writing/related-field.tsx';

/** A field that holds no words of a writer: what it says is shown whole, in the reader's words. */
const facts = /(?:^|\.)(?:kind|related|validFrom|validTo|to\.vip|to\.channels)$/;

/** What stood in a field before and stands there now, as its reader reads it; undefined where the words themselves are to be compared. */
export type FactTexts = (change: FieldChange) => { before: string; after: string } | undefined;

export function useFactTexts(changes: readonly FieldChange[]): FactTexts {
  const t = useWords();
  const locale = useLocale();
  const kinds = useKindOptions();
  const related = changes.filter(({ field }) => field === 'related').flatMap(sidesOf);
  const titles = useTitles([...new Set(related.flatMap(linesOf))] as QuestionId[]);
  const labels = new Map<string, string>([...kinds, ...titles].map(({ value, label }) => [value, label]));
  const named = (text: string) =>
    linesOf(text)
      .map((line) => labels.get(line) ?? line)
      .join(' · ');
  const say = (field: string, text: string): string => {
    if (text === '') return '';
    if (/valid(?:From|To)$/.test(field)) return momentOf(text, locale);
    if (field === 'kind') return t(text === 'article' ? 'writing.article' : 'writing.qa');
    if (field.endsWith('to.vip'))
      return t(text === 'true' ? 'writing.audience.vip' : 'writing.audience.others');
    return named(text);
  };
  return (change) => {
    if (!facts.test(change.field)) return undefined;
    const [before = '', after = ''] = sidesOf(change);
    return { before: say(change.field, before), after: say(change.field, after) };
  };
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

const sidesOf = ({ parts }: FieldChange): string[] =>
  (['added', 'removed'] as const).map((other) =>
    parts
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join(''),
  );

const momentOf = (text: string, locale: Locale): string =>
  Number.isNaN(Date.parse(text)) ? text : fullText(text, locale);
