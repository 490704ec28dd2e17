import type { QuestionStanding } from '@parley/contract';
import { Select } from 'antd';
import { countText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { type Narrowing, useCounts } from '../questions.ts';
import styles from './entries-page.module.css';

const standings: readonly QuestionStanding[] = [
  ...(['draft', 'in-review', 'approved', 'scheduled', 'published', 'changed', 'expired'] as const),
];

/** Narrows the list: by where a question stands, its category, its tags. */
export function Filters({ chosen, onChoose }: { chosen: Narrowing; onChoose(chosen: Narrowing): void }) {
  const t = useWords();
  const locale = useLocale();
  const counts = useCounts().data;
  const named = (name: string, count: number) => `${name} (${countText(count, locale)})`;
  const lists = {
    standing: standings.map((value) => ({
      value,
      label: named(t(`life.standing.${value}`), counts?.standings[value] ?? 0),
    })),
    category: (counts?.categories ?? []).map(({ name, count }) => ({
      value: name,
      label: named(name || t('knowledge.noCategory'), count),
    })),
    tag: (counts?.tags ?? []).map(({ name, count }) => ({ value: name, label: named(name, count) })),
  };
  const labels = {
    standing: t('life.allStandings'),
    category: t('knowledge.allCategories'),
    tag: t('life.allTags'),
  };
  return (
    <div className={styles.filters}>
      {(['standing', 'category', 'tag'] as const).map((by) => (
        <Select
          key={by}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={labels[by]}
          placeholder={labels[by]}
          value={chosen[by]}
          options={lists[by]}
          onChange={(value) => onChoose({ ...chosen, [by]: value ?? null })}
        />
      ))}
    </div>
  );
}
