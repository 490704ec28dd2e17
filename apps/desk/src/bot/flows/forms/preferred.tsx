import type { Slot } from '@parley/contract';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../../words/index.ts';
import styles from './forms.module.css';
import { SwitchField } from './switch-field.tsx';

type Source = NonNullable<Slot['from']>;
interface PreferredProps {
  from: Source;
  options: { value: string; label: string }[];
  onChange(from: Source, about: string): void;
}

const most = { values: 20, chars: 100 };

/** Which of the things are meant where several could be: those where a list says one of some values, and the first of equals. */
export function Preferred({ from, options, onChange }: PreferredProps) {
  const t = useWords();
  const id = useId();
  const { prefer, ...rest } = from;
  // what is looked at is chosen before there is a value, and only both together mean something
  const [chosen, setChosen] = useState<string | null>(null);
  const output = prefer?.output ?? chosen;
  const put = (looked: string | null, values: readonly string[]) => {
    setChosen(looked);
    onChange(
      looked && values.length > 0 ? { ...rest, prefer: { output: looked, values: [...values] } } : rest,
      'prefer',
    );
  };
  return (
    <>
      <fieldset className={styles.field} aria-describedby={`${id}-about`}>
        <legend>{t('flows.prefer')}</legend>
        <Select<string>
          allowClear
          aria-label={t('flows.preferOutput')}
          placeholder={t('flows.preferNothing')}
          value={output}
          options={options}
          onChange={(next) => put(next ?? null, prefer?.values ?? [])}
        />
        {output ? (
          <Select<string[]>
            mode="tags"
            open={false}
            suffixIcon={null}
            maxCount={most.values}
            aria-label={t('flows.preferValues')}
            placeholder={t('flows.preferValues')}
            value={prefer?.values ?? []}
            onChange={(values) =>
              put(
                output,
                values.flatMap((each) => each.trim().slice(0, most.chars) || []),
              )
            }
          />
        ) : null}
        <p id={`${id}-about`} className={styles.hint}>
          {t('flows.preferHint')}
        </p>
      </fieldset>
      <SwitchField
        label={t('flows.isRanked')}
        hint={t('flows.isRankedHint')}
        isOn={from.isRanked === true}
        onChange={(isOn) => {
          const { isRanked: _, ...others } = from;
          onChange(isOn ? { ...others, isRanked: true } : others, 'ranked');
        }}
      />
    </>
  );
}
