import type { ChannelField } from '@parley/contract';
import { Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import styles from './accounts.module.css';
import { firstFlawed, flawIn } from './flaw-in.ts';

export type Values = Record<string, string | boolean>;
interface FieldFormProps {
  fields: readonly ChannelField[];
  values: Values;
  /** secrets that are kept when they are left empty */
  kept?: readonly string[];
  errors: Record<string, string>;
  /** somebody wanted to save: everything that is wrong is said */
  isTried?: boolean;
  set(name: string, value: string | boolean): void;
}

/** What an account of a kind needs to know, drawn from the kind's own words. */
export function FieldForm({ fields, ...rest }: FieldFormProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  const isFlawed = rest.isTried === true && firstFlawed(t, advanced, rest.values, rest.kept) !== undefined;
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
          open={isOpen || isFlawed}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{t('accounts.advanced')}</summary>
          {isOpen || isFlawed
            ? advanced.map((field) => <OneField key={field.name} field={field} {...rest} />)
            : null}
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
  isTried = false,
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
  const [isLeft, setLeft] = useState(false);
  const flaw = flawIn(t, field, values[name], kept.includes(name));
  const isShown = isTried || (isLeft && String(value).trim() !== '');
  const error = isShown && flaw ? flaw : errors[`fields.${name}`];
  const hint = [field.hint, filling].filter(Boolean).join(' ');
  return (
    <Setting label={label} hint={hint} error={error} isInline={kind === 'switch'}>
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
            {...(error ? { status: 'error' as const, 'aria-invalid': true } : {})}
            onBlur={() => setLeft(true)}
            spellCheck={false}
            value={String(value)}
            onChange={(event) => set(name, event.target.value)}
          />
        );
      }}
    </Setting>
  );
}
