import type { FlowDefinition } from '@parley/contract';
import { Button, Checkbox, Input, Select } from 'antd';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { TextArea } from '../../shell/text-area.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import { addSlot, removeSlot } from './draft/edit-flow.ts';
import { useEditing } from './editing.tsx';
import { FaultList } from './fault-list.tsx';
import styles from './forms/forms.module.css';
import { SlotForm } from './forms/slot-form.tsx';
import { SwitchField } from './forms/switch-field.tsx';
import { WordsField } from './forms/words-field.tsx';

interface FlowSettingsProps {
  name: string;
  problem: string | null;
  onRename(name: string): void;
}

const mostSlots = 20;

/** What belongs to the whole flow: what it is called, what begins it, and what it has to know. */
export function FlowSettings({ name, problem, onRename }: FlowSettingsProps) {
  const t = useWords();
  const id = useId();
  const { flow, change, faults, language } = useEditing();
  return (
    <div className={styles.form}>
      <FaultList faults={faults.filter(({ node }) => node === null)} />
      <div className={styles.field}>
        <label htmlFor={id}>{t('flows.name')}</label>
        <Input
          id={id}
          maxLength={80}
          value={name}
          aria-describedby={`${id}-about`}
          {...(problem ? { status: 'error' as const, 'aria-invalid': true } : {})}
          onChange={({ target }) => onRename(target.value)}
        />
        <p id={`${id}-about`} className={problem ? styles.wrong : styles.hint}>
          {problem ?? t('flows.nameHint')}
        </p>
      </div>
      <WordsField
        isPlain
        rows={1}
        maxLength={200}
        label={t('flows.title')}
        words={flow.title}
        onChange={(title) => title && change({ ...flow, title }, 'title')}
      />
      <Phrases key={language} flow={flow} />
      <fieldset className={styles.field}>
        <legend>{t('flows.names')}</legend>
        <Checkbox.Group
          value={flow.names}
          options={(['order', 'tracking'] as const).map((value) => ({
            value,
            label: t(`flows.slotKinds.${value}`),
          }))}
          onChange={(names) => change({ ...flow, names }, 'names')}
        />
        <p className={styles.hint}>{t('flows.namesHint')}</p>
      </fieldset>
      <SwitchField
        label={t('flows.answers')}
        hint={t('flows.answersHint')}
        isOn={flow.answers === true}
        onChange={(isOn) => {
          const { answers: _, ...rest } = flow;
          change(isOn ? { ...rest, answers: true } : rest, 'answers');
        }}
      />
      <Zone />
      <fieldset className={styles.field}>
        <legend>{t('flows.slots')}</legend>
        <p className={styles.hint}>{t('flows.slotsHint')}</p>
        {flow.slots.map((slot) => (
          <details key={slot.name} className={styles.slot}>
            <summary>
              <b>{slot.name}</b> · {t(`flows.slotKinds.${slot.kind}`)}
            </summary>
            <SlotForm slot={slot} />
            <Button size="small" type="text" danger onClick={() => change(removeSlot(flow, slot.name))}>
              {t('shell.remove')}
            </Button>
          </details>
        ))}
        <Button
          size="small"
          icon={<Plus size={14} />}
          disabled={flow.slots.length >= mostSlots}
          onClick={() => change(addSlot(flow, language))}
        >
          {t('flows.newSlot')}
        </Button>
      </fieldset>
    </div>
  );
}

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));

/** Where the days begin that the flow tells. */
function Zone() {
  const t = useWords();
  const id = useId();
  const { flow, change } = useEditing();
  const { zone, ...rest } = flow;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('flows.zone')}</label>
      <Select<string>
        showSearch
        allowClear
        id={id}
        value={zone ?? null}
        placeholder={t('flows.zoneOfReader')}
        options={
          zone && !zones.some(({ value }) => value === zone)
            ? [{ value: zone, label: zone }, ...zones]
            : zones
        }
        onChange={(next) => change(next ? { ...rest, zone: next } : rest, 'zone')}
      />
      <p className={styles.hint}>{t('flows.zoneHint')}</p>
    </div>
  );
}

/** What customers say who want this, a line each. */
function Phrases({ flow }: { flow: FlowDefinition }) {
  const t = useWords();
  const id = useId();
  const { change, language } = useEditing();
  const known = (flow.phrases[language] ?? []).join('\n');
  const [text, setText] = useState(known);
  const [shown, setShown] = useState(known);
  if (shown !== known) {
    setShown(known);
    if (linesOf(text).join('\n') !== known) setText(known);
  }
  const write = (next: string) => {
    setText(next);
    change({ ...flow, phrases: { ...flow.phrases, [language]: linesOf(next) } }, `phrases ${language}`);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('flows.phrases', { language: languageNames[language] })}</label>
      <TextArea
        id={id}
        rows={5}
        value={text}
        placeholder={t('flows.phrasesExample')}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${id}-about`} className={styles.hint}>
        {t('flows.phrasesHint', { count: linesOf(text).length })}
      </p>
    </div>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, 200);
