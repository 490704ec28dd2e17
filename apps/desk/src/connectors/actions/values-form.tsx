import type { ActionFailure, ActionInput, ActionOutput } from '@parley/contract';
import { InputNumber, Select, Switch } from 'antd';
import { compact, Field, LineField, Row } from '../../shell/form/field.tsx';
import { ListField } from '../../shell/form/list-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../connectors.module.css';

const inputKinds = [
  ...(['text', 'number', 'boolean', 'date', 'choice', 'order', 'tracking', 'phone', 'email'] as const),
];
const outputKinds = ['text', 'number', 'boolean', 'date', 'wording'] as const;
const isName = (name: string) => /^[a-z][a-z0-9_]{0,59}$/.test(name);

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

interface OutputsProps {
  outputs: readonly ActionOutput[];
  onChange(outputs: ActionOutput[]): void;
}

/** What is taken out of an answer, and where it stands there. */
export function OutputsForm({ outputs, onChange }: OutputsProps) {
  const t = useWords();
  return (
    <fieldset className={styles.values}>
      <legend>{t('connectors.outputs')}</legend>
      <ListField<ActionOutput>
        name={t('connectors.output')}
        items={outputs}
        most={40}
        least={0}
        make={() => ({ name: `output_${outputs.length + 1}`, pointer: '/', kind: 'text', required: true })}
        onChange={onChange}
      >
        {(output, change) => (
          <Row>
            <LineField
              label={t('connectors.valueName')}
              maxLength={60}
              isWrong={!isName(output.name)}
              value={output.name}
              onChange={(name) => change({ ...output, name: name.trim() })}
            />
            <LineField
              label={t('connectors.pointer')}
              maxLength={300}
              placeholder="/data/0/state"
              value={output.pointer}
              onChange={(pointer) => change({ ...output, pointer: pointer.trim() })}
            />
            <Field label={t('connectors.kind')}>
              {(id) => (
                <Select<ActionOutput['kind']>
                  id={id}
                  value={output.kind}
                  options={outputKinds.map((value) => ({ value, label: t(`connectors.kinds.${value}`) }))}
                  onChange={(kind) => change({ ...output, kind })}
                />
              )}
            </Field>
            <Field label={t('writing.required')}>
              {(id) => (
                <Switch
                  id={id}
                  size="small"
                  checked={output.required}
                  onChange={(required) => change({ ...output, required })}
                />
              )}
            </Field>
          </Row>
        )}
      </ListField>
    </fieldset>
  );
}

interface FailuresProps {
  failures: readonly ActionFailure[];
  onChange(failures: ActionFailure[]): void;
}

/** Answers that are an expected no, and what flows call them. */
export function FailuresForm({ failures, onChange }: FailuresProps) {
  const t = useWords();
  return (
    <fieldset className={styles.values}>
      <legend>{t('connectors.failures')}</legend>
      <ListField<ActionFailure>
        name={t('connectors.failure')}
        items={failures}
        most={20}
        least={0}
        make={() => ({ name: `failure_${failures.length + 1}`, status: 404 })}
        onChange={onChange}
      >
        {(failure, change) => <FailureForm failure={failure} onChange={change} />}
      </ListField>
    </fieldset>
  );
}

function FailureForm({
  failure,
  onChange,
}: {
  failure: ActionFailure;
  onChange(failure: ActionFailure): void;
}) {
  const t = useWords();
  const change = (part: { [K in keyof ActionFailure]?: ActionFailure[K] | undefined }) =>
    onChange(compact({ ...failure, ...part }) as ActionFailure);
  return (
    <Row>
      <LineField
        label={t('connectors.valueName')}
        maxLength={60}
        isWrong={!isName(failure.name)}
        value={failure.name}
        onChange={(name) => change({ name: name.trim() })}
      />
      <Field label={t('connectors.status')}>
        {(id) => (
          <InputNumber
            id={id}
            min={200}
            max={599}
            value={failure.status ?? null}
            onChange={(status) => change({ status: status ?? undefined })}
          />
        )}
      </Field>
      <LineField
        label={t('connectors.pointer')}
        maxLength={300}
        placeholder="/code"
        value={failure.pointer ?? ''}
        onChange={(pointer) => change({ pointer: pointer.trim() || undefined })}
      />
      <LineField
        label={t('connectors.equals')}
        maxLength={200}
        value={failure.equals === undefined ? '' : String(failure.equals)}
        onChange={(equals) => change({ equals: typedValue(equals, failure.equals) })}
      />
    </Row>
  );
}

/** What was a number or a yes stays one, as long as it reads as one. */
function typedValue(typed: string, before: ActionFailure['equals']): ActionFailure['equals'] | undefined {
  if (typed === '') return undefined;
  if (typeof before === 'number' && /^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  if (typeof before === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  return typed;
}
