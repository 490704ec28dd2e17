import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../../words/index.ts';
import { addStep, isFull, type NodeKind } from '../draft/edit-flow.ts';
import { inReach, nowhere } from '../draft/exits.ts';
import { useEditing } from '../editing.tsx';
import { looks, nodeKinds, summaryOf } from '../node-kinds.ts';
import styles from './forms.module.css';

interface NextFieldProps {
  label: string;
  /** of which step it is a way out, and which */
  from: { key: string; exit: string };
  to: string | undefined;
  /** where it may lead like another way does: what that is called */
  otherwise?: string;
  onChange(to: string | undefined): void;
}

const isNew = 'new ';

/** Where a way out leads: to a step there is, or to a new one. */
export function NextField({ label, from, to, otherwise, onChange }: NextFieldProps) {
  const t = useWords();
  const id = useId();
  const { flow, change, actions, language, titles, select } = useEditing();
  const steps = inReach(flow).map((node, at) => ({
    value: node.key,
    label: stepText(
      t(`flows.kind.${looks[node.kind].word}`),
      at + 1,
      summaryOf(t, node, flow, actions, language, titles),
    ),
  }));
  const isKnown = to === undefined || steps.some(({ value }) => value === to);
  const choose = (value: string | undefined) => {
    if (!value?.startsWith(isNew)) return onChange(value);
    const added = addStep(flow, value.slice(isNew.length) as NodeKind, language, actions, from);
    change(added.flow);
    select(added.key);
  };
  return (
    <div className={styles.next}>
      <label htmlFor={id}>{label}</label>
      <Select
        showSearch
        id={id}
        value={isKnown ? (to ?? null) : null}
        {...(isKnown ? {} : { status: 'error' as const })}
        placeholder={
          otherwise ??
          (to === nowhere || isKnown ? t('flows.unconnected') : t('flows.gone', { name: to ?? '' }))
        }
        allowClear={otherwise !== undefined}
        optionFilterProp="label"
        options={[
          {
            label: t('flows.stepsTitle'),
            title: '',
            options: steps.filter(({ value }) => value !== from.key),
          },
          ...(isFull(flow)
            ? []
            : [
                {
                  ...{ label: t('flows.newStep'), title: '' },
                  options: nodeKinds.map((kind) => ({
                    value: isNew + kind,
                    label: `+ ${t(`flows.kind.${looks[kind].word}`)}`,
                  })),
                },
              ]),
        ]}
        onChange={(value) => choose(value ?? undefined)}
      />
    </div>
  );
}

const stepText = (kind: string, number: number, summary: string) =>
  `${number} · ${kind}${summary ? ` · ${summary.slice(0, 60)}` : ''}`;
