import type { ConversationFilter, FilterField } from '@parley/contract';
import { filterLimits } from '@parley/contract';
import { Select } from 'antd';
import { X } from 'lucide-react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import { ConditionField } from './condition-field.tsx';
import { conditionWords } from './filter-words.ts';
import { filterFields, newCondition } from './new-condition.ts';
import styles from './saved.module.css';
import { useNaming } from './use-naming.ts';

interface FilterBuilderProps {
  filter: ConversationFilter;
  onChange(filter: ConversationFilter): void;
}

/** The conditions of a filter, one below the other; all of them hold. */
export function FilterBuilder({ filter: { all }, onChange }: FilterBuilderProps) {
  const t = useWords();
  const naming = useNaming();
  const add = (field: FilterField) => onChange({ all: [...all, newCondition[field]()] });
  const fields = filterFields.map((value) => ({ value, label: t(`filter.fields.${value}`) }));
  return (
    <fieldset className={styles.builder}>
      <legend>{t('filter.intro')}</legend>
      {all.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
        <div key={index} className={styles.condition}>
          <b>{t(`filter.fields.${condition.field}`)}</b>
          <ConditionField
            value={condition}
            label={t(`filter.fields.${condition.field}`)}
            onChange={(next) => onChange({ all: all.with(index, next) })}
          />
          <IconButton
            label={t('filter.remove', { condition: conditionWords(condition, naming) })}
            icon={<X size={15} />}
            onClick={() => onChange({ all: all.toSpliced(index, 1) })}
          />
        </div>
      ))}
      {all.length < filterLimits.conditions ? (
        <Select
          className={styles.add ?? ''}
          aria-label={t('filter.add')}
          placeholder={`+ ${t('filter.add')}`}
          value={null}
          options={fields}
          onChange={(field: FilterField | null) => field && add(field)}
        />
      ) : null}
    </fieldset>
  );
}
