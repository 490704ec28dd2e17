import type { ConnectorAction, Locale } from '@parley/contract';
import { locales } from '@parley/contract';
import { compact, LineField } from '../../shell/form/field.tsx';
import { languageNames, useWords } from '../../words/index.ts';

type Label = ConnectorAction['label'];

interface LabelFieldsProps {
  label: Label;
  onChange(label: Label): void;
}

/** What something is called where people see it, language by language. */
export function LabelFields({ label, onChange }: LabelFieldsProps) {
  const t = useWords();
  return locales.map((locale) => (
    <LineField
      key={locale}
      label={`${t('connectors.label')} · ${languageNames[locale]}`}
      maxLength={200}
      value={label[locale] ?? ''}
      onChange={(said) => onChange(labelled(label, locale, said))}
    />
  ));
}

const labelled = (label: Label, locale: Locale, said: string) =>
  compact({ ...label, [locale]: said === '' ? undefined : said }) as Label;
