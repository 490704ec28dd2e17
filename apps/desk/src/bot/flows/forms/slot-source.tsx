import type { Slot } from '@parley/contract';
import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../../words/index.ts';
import { findAction, useEditing } from '../editing.tsx';
import styles from './forms.module.css';
import { Preferred } from './preferred.tsx';

interface SlotSourceProps {
  slot: Slot;
  onChange(slot: Slot, about: string): void;
}

const mostTitles = 5;

/** Lets the customer choose among things that a call brought, such as their orders. */
export function SlotSource({ slot, onChange }: SlotSourceProps) {
  const t = useWords();
  const id = useId();
  const { flow, actions } = useEditing();
  const calls = flow.nodes.flatMap((node) => (node.kind === 'call' ? [node] : []));
  const { from } = slot;
  const listsOf = (name: string | undefined) => {
    const node = calls.find((each) => each.as === name);
    const action = node && findAction(actions, node.connector, node.action);
    return action?.outputs.flatMap((output) => (output.isList ? [output.name] : [])) ?? [];
  };
  const names = listsOf(from?.call);
  const options = [
    ...new Set([
      ...names,
      ...(from ? [from.value, ...from.titles, ...(from.prefer ? [from.prefer.output] : [])] : []),
    ]),
  ].map((name) => ({
    value: name,
    label: name,
  }));
  const chooseCall = (call: string | undefined) => {
    const { from: _, ...rest } = slot;
    const [first] = listsOf(call);
    onChange(call && first ? { ...rest, from: { call, value: first, titles: [first] } } : rest, 'from');
  };
  if (!from && !calls.some((node) => listsOf(node.as).length > 0)) return null;
  return (
    <fieldset className={styles.field}>
      <legend>{t('flows.from')}</legend>
      <Select
        allowClear
        id={id}
        aria-label={t('flows.fromCall')}
        value={from?.call ?? null}
        placeholder={t('flows.fromNothing')}
        options={calls
          .filter((node) => node.as === from?.call || listsOf(node.as).length > 0)
          .map((node) => ({ value: node.as, label: node.as }))}
        onChange={(call) => chooseCall(call ?? undefined)}
      />
      {from ? (
        <>
          <Select
            aria-label={t('flows.fromValue')}
            value={from.value}
            options={options}
            onChange={(value) => onChange({ ...slot, from: { ...from, value } }, 'from')}
          />
          <Select
            mode="multiple"
            aria-label={t('flows.fromTitles')}
            placeholder={t('flows.fromTitles')}
            value={from.titles}
            options={options}
            onChange={(titles: string[]) =>
              titles.length > 0 &&
              onChange({ ...slot, from: { ...from, titles: titles.slice(0, mostTitles) } }, 'from')
            }
          />
          <Preferred
            from={from}
            options={options}
            onChange={(next, about) => onChange({ ...slot, from: next }, about)}
          />
        </>
      ) : null}
    </fieldset>
  );
}
