import type { ActionInput } from '@parley/contract';
import { Select } from 'antd';
import { compact, Field, LineField, Row } from '../../shell/form/field.tsx';
import { useWords } from '../../words/index.ts';
import { ValueKind, ValueList, ValueName, ValueRequired } from './value-list.tsx';

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
    <ValueList<ActionInput>
      title={t('connectors.inputs')}
      name={t('connectors.input')}
      items={inputs}
      most={20}
      make={() => ({ name: `input_${inputs.length + 1}`, kind: 'text', from: 'dialogue', required: true })}
      onChange={onChange}
    >
      {(input, change) => <InputForm input={input} onChange={change} />}
    </ValueList>
  );
}

function InputForm({ input, onChange }: { input: ActionInput; onChange(input: ActionInput): void }) {
  const t = useWords();
  const change = (part: { [K in keyof ActionInput]?: ActionInput[K] | undefined }) =>
    onChange(compact({ ...input, ...part }) as ActionInput);
  return (
    <>
      <Row>
        <ValueName name={input.name} onChange={(name) => change({ name })} />
        <ValueKind
          kind={input.kind}
          kinds={inputKinds}
          onChange={(kind) => change({ kind, choices: kind === 'choice' ? [] : undefined })}
        />
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
        <ValueRequired isOn={input.required} onChange={(required) => change({ required })} />
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
