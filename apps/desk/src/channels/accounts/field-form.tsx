import type { ChannelField } from '@parley/contract';
import { Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import styles from './accounts.module.css';

export type Values = Record<string, string | boolean>;
interface FieldFormProps {
  fields: readonly ChannelField[];
  values: Values;
  /** secrets that are kept when they are left empty */
  kept?: readonly string[];
  errors: Record<string, string>;
  set(name: string, value: string | boolean): void;
}

/** What an account of a kind needs to know, drawn from the kind's own words. */
export function FieldForm({ fields, ...rest }: FieldFormProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  return (
    <>
      {fields
        .filter(({ isAdvanced }) => !isAdvanced)
        .map((field) => (
          <OneField key={field.name} field={field} {...rest} />
        ))}
      {advanced.length > 0 ? (
        <details
          className={styles.advanced}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{t('accounts.advanced')}</summary>
          {isOpen ? advanced.map((field) => <OneField key={field.name} field={field} {...rest} />) : null}
        </details>
      ) : null}
    </>
  );
}

function OneField({
  field,
  values,
  kept = [],
  errors,
  set,
}: Omit<FieldFormProps, 'fields'> & { field: ChannelField }) {
  const t = useWords();
  const { name, kind, label, isMade, isOptional } = field;
  const value = values[name] ?? field.standard ?? (kind === 'switch' ? false : '');
  const filling = kept.includes(name)
    ? t('accounts.keep')
    : isMade
      ? t('accounts.makeHint')
      : isOptional
        ? t('accounts.optional')
        : undefined;
  const hint = [field.hint, filling].filter(Boolean).join(' ');
  return (
    <Setting label={label} hint={hint} error={errors[`fields.${name}`]} isInline={kind === 'switch'}>
      {(id, about) => {
        const common = { id, 'aria-describedby': about };
        if (kind === 'switch')
          return <Switch {...common} checked={value === true} onChange={(on) => set(name, on)} />;
        if (kind === 'choice')
          return (
            <Select
              {...common}
              value={String(value)}
              options={field.options ?? []}
              onChange={(chosen: string) => set(name, chosen)}
            />
          );
        const Box = kind === 'secret' ? Input.Password : Input;
        return (
          <Box
            {...common}
            autoComplete="off"
            spellCheck={false}
            value={String(value)}
            onChange={(event) => set(name, event.target.value)}
          />
        );
      }}
    </Setting>
  );
}
