import type { Contact, ContactField } from '@parley/contract';
import { Select } from 'antd';
import { useState } from 'react';
import { problemWords } from '../shell/problem-words.ts';
import { complain } from '../shell/toast.tsx';
import { useWords } from '../words/index.ts';
import { EditableLine } from './editable-line.tsx';
import { Fact } from './fact.tsx';
import { useProfileSettings } from './person.ts';
import styles from './persons.module.css';

interface ProfileFieldsProps {
  attributes: Contact['attributes'];
  onSave(key: string, value: string): Promise<void>;
}

/** What the workspace keeps of its customers, to be changed; and what else a site has signed, to be read. */
export function ProfileFields({ attributes, onSave }: ProfileFieldsProps) {
  const fields = useProfileSettings().data?.settings.fields ?? [];
  const others = Object.entries(attributes).filter(([key]) => !fields.some((field) => field.key === key));
  return (
    <>
      {fields.map((field) =>
        field.kind === 'choice' || field.kind === 'yes-no' ? (
          <ChosenField key={field.key} field={field} value={attributes[field.key] ?? ''} onSave={onSave} />
        ) : (
          <EditableLine
            key={field.key}
            label={field.label}
            type={field.kind}
            value={attributes[field.key] ?? ''}
            onSave={(value) => onSave(field.key, value)}
          />
        ),
      )}
      {others.map(([name, value]) => (
        <Fact key={name} label={name} value={value} />
      ))}
    </>
  );
}

interface ChosenFieldProps {
  field: ContactField;
  value: string;
  onSave: ProfileFieldsProps['onSave'];
}

function ChosenField({ field, value, onSave }: ChosenFieldProps) {
  const t = useWords();
  const [isBusy, setBusy] = useState(false);
  const options =
    field.kind === 'yes-no'
      ? [
          { value: 'true', label: t('persons.yes') },
          { value: 'false', label: t('persons.no') },
        ]
      : (field.choices ?? []).map((choice) => ({ value: choice, label: choice }));
  const save = async (next: string | undefined) => {
    setBusy(true);
    await onSave(field.key, next ?? '').catch((error) => complain(problemWords(t, error)));
    setBusy(false);
  };
  return (
    <div>
      <dt title={field.label}>{field.label}</dt>
      <dd>
        <Select
          size="small"
          variant="borderless"
          className={styles.choose ?? ''}
          aria-label={field.label}
          placeholder="–"
          allowClear
          loading={isBusy}
          value={value || null}
          options={options}
          onChange={(next) => void save(next ?? undefined)}
        />
      </dd>
    </div>
  );
}
