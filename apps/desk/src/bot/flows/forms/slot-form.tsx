import { type Slot, type slotKind, unwritten } from '@parley/contract';
import { Button, Input, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import { changeSlot } from '../draft/edit-flow.ts';
import { useEditing } from '../editing.tsx';
import styles from './forms.module.css';
import { NameField } from './name-field.tsx';
import { SlotSource } from './slot-source.tsx';
import { SwitchField } from './switch-field.tsx';
import { WordsField } from './words-field.tsx';

/** The kinds of things a flow can ask for. */
const slotKinds = [
  'text',
  'number',
  'date',
  'phone',
  'email',
  'money',
  'order',
  'tracking',
  'address',
  'person',
  'choice',
] as const satisfies readonly (typeof slotKind)['options'][number][];

const mostOptions = 30;
const mostWays = 60;

/** Something that the flow has to know: how it is asked for, and what counts as an answer. */
export function SlotForm({ slot }: { slot: Slot }) {
  const t = useWords();
  const id = useId();
  const { flow, change } = useEditing();
  const taken = flow.slots.flatMap(({ name }) => (name === slot.name ? [] : [name]));
  const put = (next: Slot, about: string) =>
    change(changeSlot(flow, slot.name, next), `slot ${slot.name} ${about}`);
  return (
    <div className={styles.group}>
      <NameField
        label={t('flows.slotName')}
        value={slot.name}
        taken={taken}
        onChange={(name) => put({ ...slot, name }, 'name')}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{t('flows.slotKind')}</label>
        <Select
          id={id}
          value={slot.kind}
          options={slotKinds.map((kind) => ({ value: kind, label: t(`flows.slotKinds.${kind}`) }))}
          onChange={(kind) => put({ ...slot, kind }, 'kind')}
        />
      </div>
      <WordsField
        label={t('flows.ask')}
        words={slot.ask}
        onChange={(ask) => ask && put({ ...slot, ask }, 'ask')}
      />
      <WordsField
        isOptional
        rows={2}
        label={t('flows.askAgain')}
        words={slot.askAgain}
        onChange={(askAgain) => {
          const { askAgain: _, ...rest } = slot;
          put(askAgain ? { ...rest, askAgain } : rest, 'askAgain');
        }}
      />
      {(slot.kind === 'choice' && !slot.from) || slot.options.length > 0 ? (
        <Options slot={slot} onChange={put} />
      ) : null}
      {slot.kind === 'text' || slot.pattern !== undefined ? <Pattern slot={slot} onChange={put} /> : null}
      {slot.kind === 'text' || slot.freely ? (
        <SwitchField
          label={t('flows.freely')}
          hint={t('flows.freelyHint')}
          isOn={slot.freely === true}
          onChange={(isOn) => {
            const { freely: _, ...rest } = slot;
            put(isOn ? { ...rest, freely: true } : rest, 'freely');
          }}
        />
      ) : null}
      <SlotSource slot={slot} onChange={put} />
      <SwitchField
        label={t('flows.carries')}
        isOn={slot.carries === true}
        onChange={(isOn) => {
          const { carries: _, ...rest } = slot;
          put(isOn ? { ...rest, carries: true } : rest, 'carries');
        }}
      />
    </div>
  );
}

interface PartProps {
  slot: Slot;
  onChange(slot: Slot, about: string): void;
}

function Options({ slot, onChange }: PartProps) {
  const t = useWords();
  const { language } = useEditing();
  const { options } = slot;
  const put = (at: number, option: Slot['options'][number] | null) =>
    onChange(
      { ...slot, options: options.flatMap((each, i) => (i === at ? (option ?? []) : each)) },
      `option ${at}`,
    );
  return (
    <fieldset className={styles.field}>
      <legend>{t('flows.options')}</legend>
      {options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: options have no other name while they are typed
        <div key={at} className={styles.option}>
          <div>
            <Input
              maxLength={100}
              aria-label={t('flows.optionValue', { number: at + 1 })}
              value={option.value === unwritten ? '' : option.value}
              placeholder={t('flows.optionValueHint')}
              onChange={({ target }) => put(at, { ...option, value: target.value || unwritten })}
            />
            <WordsField
              isPlain
              rows={1}
              maxLength={200}
              label={t('flows.optionLabel', { number: at + 1 })}
              words={option.label}
              onChange={(label) => label && put(at, { ...option, label })}
            />
            <Select
              mode="tags"
              open={false}
              suffixIcon={null}
              aria-label={t('flows.optionAlso', { number: at + 1 })}
              placeholder={t('flows.optionAlsoHint')}
              value={option.also}
              tokenSeparators={[',', '，', '、']}
              onChange={(also: string[]) => put(at, { ...option, also: also.slice(0, mostWays) })}
            />
          </div>
          <IconButton label={t('shell.remove')} icon={<X size={15} />} onClick={() => put(at, null)} />
        </div>
      ))}
      <Button
        size="small"
        icon={<Plus size={14} />}
        disabled={options.length >= mostOptions}
        onClick={() =>
          onChange(
            {
              ...slot,
              options: [
                ...options,
                { value: `option_${options.length + 1}`, label: { [language]: unwritten }, also: [] },
              ],
            },
            'options',
          )
        }
      >
        {t('flows.addOption')}
      </Button>
    </fieldset>
  );
}

function Pattern({ slot, onChange }: PartProps) {
  const t = useWords();
  const id = useId();
  const isBroken = slot.pattern !== undefined && !isPattern(slot.pattern);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('flows.pattern')}</label>
      <Input
        id={id}
        maxLength={500}
        spellCheck={false}
        value={slot.pattern ?? ''}
        {...(isBroken ? { status: 'error' as const } : {})}
        aria-describedby={`${id}-about`}
        onChange={({ target: { value } }) => {
          const { pattern: _, ...rest } = slot;
          onChange(value ? { ...rest, pattern: value } : rest, 'pattern');
        }}
      />
      <p id={`${id}-about`} className={styles.hint}>
        {t(isBroken ? 'flows.patternWrong' : 'flows.patternHint')}
      </p>
    </div>
  );
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
