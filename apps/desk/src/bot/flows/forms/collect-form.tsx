import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../../words/index.ts';
import { addSlot } from '../draft/edit-flow.ts';
import { useEditing } from '../editing.tsx';
import { Exits, type FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';
import { SlotForm } from './slot-form.tsx';

const isNew = 'new ';

/** What is asked for: something the flow has to know, which is described in the same place. */
export function CollectForm({ node, onChange }: FormProps<'collect'>) {
  const t = useWords();
  const id = useId();
  const { flow, change, language } = useEditing();
  const slot = flow.slots.find(({ name }) => name === node.slot);
  const choose = (name: string) => {
    if (name !== isNew) return onChange({ ...node, slot: name }, 'slot');
    const added = addSlot(flow, language);
    const made = added.slots.at(-1)?.name ?? node.slot;
    const nodes = added.nodes.map((each) => (each.key === node.key ? { ...node, slot: made } : each));
    change({ ...added, nodes });
  };
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{t('flows.slotToAsk')}</label>
        <Select
          id={id}
          value={slot ? slot.name : null}
          {...(slot ? {} : { status: 'error' as const })}
          placeholder={t('flows.gone', { name: node.slot })}
          options={[
            ...flow.slots.map(({ name }) => ({ value: name, label: name })),
            { value: isNew, label: `+ ${t('flows.newSlot')}` },
          ]}
          onChange={choose}
        />
      </div>
      {slot ? <SlotForm key={slot.name} slot={slot} /> : null}
      <Exits node={node} onChange={onChange} />
    </>
  );
}
