import type { FlowCondition } from '@parley/contract';
import { Button, Input, InputNumber, Select } from 'antd';
import { ArrowUp, Plus, X } from 'lucide-react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import { nowhere } from '../draft/exits.ts';
import { useEditing } from '../editing.tsx';
import type { FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';
import { NextField } from './next-field.tsx';
import { ReferenceField } from './reference-field.tsx';
import { useReferences } from './references.ts';

const mostCases = 12;
const mostConditions = 6;
type Case = FormProps<'branch'>['node']['cases'][number];

/** The ways on by what is known; the first whose conditions all hold is taken. */
export function BranchForm({ node, onChange }: FormProps<'branch'>) {
  const t = useWords();
  const { flow } = useEditing();
  const { cases } = node;
  const put = (at: number, changed: Case | null) =>
    onChange(
      { ...node, cases: cases.flatMap((each, i) => (i === at ? (changed ?? []) : each)) },
      `case ${at}`,
    );
  const moveUp = (at: number) => {
    const moved = cases.toSpliced(at, 1);
    moved.splice(at - 1, 0, ...cases.slice(at, at + 1));
    onChange({ ...node, cases: moved }, 'order');
  };
  const first: FlowCondition = { of: flow.slots[0]?.name ?? 'customer.level', is: 'set' };
  return (
    <>
      {cases.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a case is known by its place among the others
        <fieldset key={at} className={styles.group}>
          <legend>
            {t('flows.case', { number: at + 1 })}
            {at > 0 ? (
              <IconButton label={t('flows.moveUp')} icon={<ArrowUp size={14} />} onClick={() => moveUp(at)} />
            ) : null}
            {cases.length > 1 ? (
              <IconButton label={t('shell.remove')} icon={<X size={14} />} onClick={() => put(at, null)} />
            ) : null}
          </legend>
          <Conditions when={each.when} first={first} onChange={(when) => put(at, { ...each, when })} />
          <NextField
            label={t('flows.exit.follow')}
            from={{ key: node.key, exit: `case:${at}` }}
            to={each.next}
            onChange={(next) => next && put(at, { ...each, next })}
          />
        </fieldset>
      ))}
      <Button
        size="small"
        icon={<Plus size={14} />}
        disabled={cases.length >= mostCases}
        onClick={() => onChange({ ...node, cases: [...cases, { when: [first], next: nowhere }] }, 'cases')}
      >
        {t('flows.addCase')}
      </Button>
      <NextField
        label={t('flows.exit.else')}
        from={{ key: node.key, exit: 'otherwise' }}
        to={node.otherwise}
        onChange={(otherwise) => otherwise && onChange({ ...node, otherwise }, 'otherwise')}
      />
    </>
  );
}

interface ConditionsProps {
  when: readonly FlowCondition[];
  first: FlowCondition;
  onChange(when: FlowCondition[]): void;
}

function Conditions({ when, first, onChange }: ConditionsProps) {
  const t = useWords();
  const put = (at: number, changed: FlowCondition | null) =>
    onChange(when.flatMap((each, i) => (i === at ? (changed ?? []) : each)));
  return (
    <>
      {when.map((condition, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place among the others
        <div key={at} className={styles.condition}>
          <ConditionFields condition={condition} onChange={(changed) => put(at, changed)} />
          {when.length > 1 ? (
            <IconButton label={t('shell.remove')} icon={<X size={14} />} onClick={() => put(at, null)} />
          ) : null}
        </div>
      ))}
      {when.length < mostConditions ? (
        <Button size="small" type="text" icon={<Plus size={14} />} onClick={() => onChange([...when, first])}>
          {t('flows.addCondition')}
        </Button>
      ) : null}
    </>
  );
}

const comparisons = ['set', 'unset', 'equal', 'one-of', 'at-least', 'at-most'] as const;
const without = ({ of, is }: FlowCondition): FlowCondition => ({ of, is });

function ConditionFields({
  condition,
  onChange,
}: {
  condition: FlowCondition;
  onChange(condition: FlowCondition): void;
}) {
  const t = useWords();
  const groups = useReferences();
  const kind = groups.flatMap(({ references }) => references).find(({ of }) => of === condition.of)?.kind;
  return (
    <div className={styles.conditionFields}>
      <ReferenceField
        label={t('flows.conditionOf')}
        value={condition.of}
        onChange={(of) => of && onChange(without({ ...condition, of }))}
      />
      <Select
        aria-label={t('flows.comparison')}
        value={condition.is}
        options={comparisons.map((is) => ({ value: is, label: t(`flows.comparisons.${is}`) }))}
        onChange={(is) => onChange(withDefault({ ...without(condition), is }, kind))}
      />
      <ValueField condition={condition} kind={kind} onChange={(value) => onChange({ ...condition, value })} />
    </div>
  );
}

type Value = NonNullable<FlowCondition['value']>;

const withDefault = (condition: FlowCondition, kind: string | undefined): FlowCondition =>
  condition.is === 'equal' && kind === 'boolean' ? { ...condition, value: true } : condition;

function ValueField({
  condition: { is, value },
  kind,
  onChange,
}: {
  condition: FlowCondition;
  kind: 'text' | 'number' | 'boolean' | undefined;
  onChange(value: Value): void;
}) {
  const t = useWords();
  const label = t('flows.conditionValue');
  if (is === 'set' || is === 'unset') return null;
  if (is === 'one-of')
    return (
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        aria-label={label}
        value={Array.isArray(value) ? value : []}
        onChange={(values: string[]) => onChange(values.slice(0, 50))}
      />
    );
  if ((kind === 'boolean' || typeof value === 'boolean') && is === 'equal')
    return (
      <Select
        aria-label={label}
        value={value === true}
        options={[
          { value: true, label: t('flows.condition.yes') },
          { value: false, label: t('flows.condition.no') },
        ]}
        onChange={onChange}
      />
    );
  if (kind === 'number' || is === 'at-least' || is === 'at-most' || typeof value === 'number')
    return (
      <InputNumber
        aria-label={label}
        value={typeof value === 'number' ? value : null}
        onChange={(number) => number !== null && onChange(number)}
      />
    );
  return (
    <Input
      maxLength={200}
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
