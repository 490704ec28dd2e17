import type { ActionInput } from '@parley/contract';
import { Select, Switch } from 'antd';
import { compact, Field, LineField, Row } from '../../shell/form/field.tsx';
import { ListField } from '../../shell/form/list-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../connectors.module.css';
import { isName } from './is-name.ts';

const inputKinds = [
  ...(['text', 'number', 'boolean', 'date', 'choice', 'order', 'tracking', 'phone', 'email'] as const),
];

interface InputsProps {
  inputs: readonly ActionInput[];
  onChange(inputs: ActionInput[]): void;
}

/** What must be known before it can be asked, and of whom. */
export function InputsForm({ inputs, onChange }: InputsProps) {
  const t = useWords();
  return (
    <fieldset className={styles.values}>
      <legend>{t('connectors.inputs')}</legend>
      <ListField<ActionInput>
        name={t('connectors.input')}
        items={inputs}
        most={20}
        least={0}
        make={() => ({ name: `input_${inputs.length + 1}`, kind: 'text', from: 'dialogue', required: true })}
        onChange={onChange}
      >
        {(input, change) => <InputForm input={input} onChange={change} />}
      </ListField>
    </fieldset>
  );
}

function InputForm({ input, onChange }: { input: ActionInput; onChange(input: ActionInput): void }) {
  const t = useWords();
  const change = (part: { [K in keyof ActionInput]?: ActionInput[K] | undefined }) =>
    onChange(compact({ ...input, ...part }) as ActionInput);
  return (
    <>
      <Row>
        <LineField
          label={t('connectors.valueName')}
          maxLength={60}
          isWrong={!isName(input.name)}
          value={input.name}
          onChange={(name) => change({ name: name.trim() })}
        />
        <Field label={t('connectors.kind')}>
          {(id) => (
            <Select<ActionInput['kind']>
              id={id}
              value={input.kind}
              options={inputKinds.map((value) => ({ value, label: t(`connectors.kinds.${value}`) }))}
              onChange={(kind) => change({ kind, choices: kind === 'choice' ? [] : undefined })}
            />
          )}
        </Field>
        <Field label={t('connectors.from')}>
          {(id) => (
            <Select<ActionInput['from']>
              id={id}
              value={input.from}
              options={(['dialogue', 'user', 'email', 'phone', 'code'] as const).map((value) => ({
                value,
                label: t(`connectors.source.${value}`),
              }))}
              onChange={(from) => change({ from })}
            />
          )}
        </Field>
        <Field label={t('writing.required')}>
          {(id) => (
            <Switch
              id={id}
              size="small"
              checked={input.required}
              onChange={(required) => change({ required })}
            />
          )}
        </Field>
      </Row>
      <Row>
        <LineField
          label={t('connectors.pattern')}
          maxLength={500}
          placeholder="SP\d{8}"
          value={input.pattern ?? ''}
          onChange={(pattern) => change({ pattern: pattern || undefined })}
        />
        {input.kind === 'choice' ? (
          <Field label={t('connectors.choices')}>
            {(id) => (
              <Select
                id={id}
                mode="tags"
                open={false}
                suffixIcon={null}
                value={input.choices ?? []}
                onChange={(choices: string[]) => change({ choices })}
              />
            )}
          </Field>
        ) : null}
      </Row>
    </>
  );
}
