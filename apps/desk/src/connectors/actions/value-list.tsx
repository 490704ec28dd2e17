import type { ActionInput, ActionOutput } from '@parley/contract';
import { Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { Field, LineField } from '../../shell/form/field.tsx';
import { ListField } from '../../shell/form/list-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../connectors.module.css';
import { isName } from './is-name.ts';

interface ValueListProps<T> {
  title: string;
  /** what one of them is called */
  name: string;
  items: readonly T[];
  most: number;
  make(): T;
  onChange(items: T[]): void;
  children(item: T, change: (item: T) => void): ReactNode;
}

/** Some of what an action is made of, one after the other; there may be none. */
export function ValueList<T>({ title, ...rest }: ValueListProps<T>) {
  return (
    <fieldset className={styles.values}>
      <legend>{title}</legend>
      <ListField<T> least={0} {...rest} />
    </fieldset>
  );
}

/** How flows and templates name a value. */
export function ValueName({ name, onChange }: { name: string; onChange(name: string): void }) {
  const t = useWords();
  return (
    <LineField
      label={t('connectors.valueName')}
      maxLength={60}
      isWrong={!isName(name)}
      value={name}
      onChange={(next) => onChange(next.trim())}
    />
  );
}

type Kind = ActionInput['kind'] | ActionOutput['kind'];
interface ValueKindProps<K> {
  kind: K;
  kinds: readonly K[];
  onChange(kind: K): void;
}

/** What sort of value it is. */
export function ValueKind<K extends Kind>({ kind, kinds, onChange }: ValueKindProps<K>) {
  const t = useWords();
  return (
    <Field label={t('connectors.kind')}>
      {(id) => (
        <Select<K>
          id={id}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`connectors.kinds.${value as Kind}`) }))}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

/** Whether nothing goes without it. */
export function ValueRequired({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) {
  const t = useWords();
  return (
    <Field label={t('writing.required')}>
      {(id) => <Switch id={id} size="small" checked={isOn} onChange={onChange} />}
    </Field>
  );
}
