import { type Locale, locales, type StateReason } from '@parley/contract';
import { Button, Input, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { IconButton } from '../../shell/icon-button.tsx';
import { Part } from '../../shell/page/page.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import styles from './settings.module.css';

interface ReasonsProps {
  value: readonly StateReason[];
  onChange(reasons: StateReason[]): void;
}
const most = 30;

/** Why agents may say they are busy or on a break. */
export function ReasonsPart({ value, onChange }: ReasonsProps) {
  const t = useWords();
  const set = (at: number, change: Partial<StateReason>) =>
    onChange(value.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <Part title={t('away.reasons')} text={t('away.reasonsText')}>
      {value.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
        <fieldset key={at} className={styles.reason} aria-label={reason.key}>
          <Input
            aria-label={t('away.key')}
            placeholder={t('away.key')}
            value={reason.key}
            maxLength={40}
            onChange={(event) => set(at, { key: event.target.value.toLowerCase() })}
          />
          <Select
            aria-label={t('away.state')}
            value={reason.state}
            options={(['busy', 'break'] as const).map((state) => ({
              value: state,
              label: t(`state.${state}`),
            }))}
            onChange={(state) => set(at, { state })}
          />
          <IconButton
            label={t('shell.removeOne', { name: reason.key })}
            icon={<X size={14} />}
            onClick={() => onChange(value.filter((_, index) => index !== at))}
          />
          {locales.map((locale) => (
            <Input
              key={locale}
              aria-label={`${reason.key} ${languageNames[locale]}`}
              placeholder={languageNames[locale]}
              value={reason.names[locale] ?? ''}
              maxLength={40}
              onChange={(event) => set(at, { names: named(reason.names, locale, event.target.value) })}
            />
          ))}
        </fieldset>
      ))}
      {value.length >= most ? null : (
        <Button
          icon={<Plus size={14} />}
          onClick={() =>
            onChange([...value, { key: `reason-${value.length + 1}`, state: 'break', names: {} }])
          }
        >
          {t('away.add')}
        </Button>
      )}
    </Part>
  );
}

function named(names: StateReason['names'], locale: Locale, text: string): StateReason['names'] {
  const { [locale]: _, ...others } = names;
  return text.trim() ? { ...others, [locale]: text } : others;
}
