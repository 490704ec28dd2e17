import type { FlowAction } from '@parley/contract';
import { Select } from 'antd';
import { useId } from 'react';
import { inLanguage } from '../../../contacts/in-language.ts';
import { useWords } from '../../../words/index.ts';
import { callNames, renameCall } from '../draft/edit-flow.ts';
import { findAction, useEditing } from '../editing.tsx';
import type { FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';
import { NameField } from './name-field.tsx';
import { NextField } from './next-field.tsx';
import { ReferenceField } from './reference-field.tsx';

type CallNode = FormProps<'call'>['node'];

/** What is asked of another system, with what, and where each outcome leads. */
export function CallForm({ node, onChange }: FormProps<'call'>) {
  const t = useWords();
  const { flow, change, actions } = useEditing();
  const action = findAction(actions, node.connector, node.action);
  const taken = [
    ...callNames(flow).filter((name) => name !== node.as),
    ...flow.slots.map(({ name }) => name),
  ];
  return (
    <>
      <ActionField node={node} action={action} onChange={onChange} />
      {action ? <Inputs node={node} action={action} onChange={onChange} /> : null}
      <NameField
        label={t('flows.callAs')}
        value={node.as}
        taken={[...taken, 'customer']}
        onChange={(as) => change(renameCall(flow, node.key, node.as, as))}
      />
      <Outcomes node={node} action={action} onChange={onChange} />
    </>
  );
}

interface PartProps extends FormProps<'call'> {
  action: FlowAction | undefined;
}

function ActionField({ node, action, onChange }: PartProps) {
  const t = useWords();
  const id = useId();
  const { actions, language } = useEditing();
  const labelOf = (each: FlowAction) => inLanguage(each.label as Record<string, string>, language);
  const connectors = [...new Set(actions.map(({ connector }) => connector))];
  const choose = (at: string) => {
    const chosen = actions[Number(at)];
    if (!chosen) return;
    const { connector, name } = chosen;
    const inputs = Object.fromEntries(
      Object.entries(node.inputs).filter(([input]) => chosen.inputs.some((each) => each.name === input)),
    );
    const on = Object.fromEntries(
      Object.entries(node.on).filter(([failure]) => chosen.failures.some((each) => each.name === failure)),
    );
    onChange({ ...node, connector, action: name, inputs, on }, 'action');
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('flows.action')}</label>
      <Select
        showSearch
        id={id}
        value={action ? String(actions.indexOf(action)) : null}
        {...(action ? {} : { status: 'error' as const })}
        placeholder={
          actions.length === 0
            ? t('flows.noActions')
            : t('flows.gone', { name: `${node.connector}.${node.action}` })
        }
        optionFilterProp="label"
        options={connectors.map((connector) => ({
          ...{ label: connector, title: connector },
          options: actions.flatMap((each, at) =>
            each.connector === connector ? [{ value: String(at), label: labelOf(each) }] : [],
          ),
        }))}
        onChange={choose}
      />
      {action?.isWrite ? <p className={styles.hint}>{t('flows.isWrite')}</p> : null}
      {action && action.needs !== 'nobody' ? (
        <p className={styles.hint}>
          {t(action.needs === 'identity' ? 'flows.callNeeds.identity' : 'flows.callNeeds.fresh')}
        </p>
      ) : null}
    </div>
  );
}

function Inputs({
  node,
  action,
  onChange,
}: { node: CallNode; action: FlowAction } & Pick<PartProps, 'onChange'>) {
  const t = useWords();
  const { language } = useEditing();
  const known = action.inputs.filter(({ from }) => from === 'dialogue');
  const others = Object.keys(node.inputs).filter((name) => !known.some((each) => each.name === name));
  const asked = [...known, ...others.map((name) => ({ name, label: undefined, required: false }))];
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles.field}>
      <legend>{t('flows.inputs')}</legend>
      {asked.map(({ name, label, required }) => {
        const called = label ? inLanguage(label as Record<string, string>, language) : name;
        return (
          <div key={name} className={styles.input}>
            <span>
              {called}
              {required ? null : <small> {t('flows.optional')}</small>}
            </span>
            <ReferenceField
              isClearable
              label={called}
              value={node.inputs[name]}
              onChange={(reference) => {
                const { [name]: _, ...rest } = node.inputs;
                onChange({ ...node, inputs: reference ? { ...rest, [name]: reference } : rest }, name);
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** The ways on: when it worked, for each failure that the vendor names, and for everything else. */
function Outcomes({ node, action, onChange }: PartProps) {
  const t = useWords();
  const { language } = useEditing();
  const known = action?.failures ?? [];
  const others = Object.keys(node.on).filter((name) => !known.some((failure) => failure.name === name));
  const failures = [...known, ...others.map((name) => ({ name, label: undefined }))];
  return (
    <>
      <NextField
        label={t('flows.exit.done')}
        from={{ key: node.key, exit: 'next' }}
        to={node.next}
        onChange={(next) => next && onChange({ ...node, next }, 'next')}
      />
      {failures.map(({ name, label }) => (
        <NextField
          key={name}
          label={label ? inLanguage(label as Record<string, string>, language) : name.replaceAll('_', ' ')}
          from={{ key: node.key, exit: `on:${name}` }}
          to={node.on[name]}
          otherwise={t('flows.likeOthers')}
          onChange={(next) => {
            const { [name]: _, ...rest } = node.on;
            onChange({ ...node, on: next ? { ...rest, [name]: next } : rest }, `on:${name}`);
          }}
        />
      ))}
      <NextField
        label={t('flows.exit.failed')}
        from={{ key: node.key, exit: 'otherwise' }}
        to={node.otherwise}
        onChange={(otherwise) => otherwise && onChange({ ...node, otherwise }, 'otherwise')}
      />
    </>
  );
}
