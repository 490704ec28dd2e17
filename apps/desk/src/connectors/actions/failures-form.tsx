import type { ActionFailure } from '@parley/contract';
import { InputNumber } from 'antd';
import { compact, Field, LineField, Row } from '../../shell/form/field.tsx';
import { useWords } from '../../words/index.ts';
import { ValueList, ValueName } from './value-list.tsx';

interface FailuresProps {
  failures: readonly ActionFailure[];
  onChange(failures: ActionFailure[]): void;
}

/** Answers that are an expected no, and what flows call them. */
export function FailuresForm({ failures, onChange }: FailuresProps) {
  const t = useWords();
  return (
    <ValueList<ActionFailure>
      title={t('connectors.failures')}
      name={t('connectors.failure')}
      items={failures}
      most={20}
      make={() => ({ name: `failure_${failures.length + 1}`, status: 404 })}
      onChange={onChange}
    >
      {(failure, change) => <FailureForm failure={failure} onChange={change} />}
    </ValueList>
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
      <ValueName name={failure.name} onChange={(name) => change({ name })} />
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
