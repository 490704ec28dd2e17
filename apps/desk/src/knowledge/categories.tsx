import { Select } from 'antd';
import { countText } from '../shell/format.ts';
import { useLocale, useWords } from '../words/index.ts';
import styles from './entries-page.module.css';
import { useCategories } from './questions.ts';

/** Narrows the list to one category. */
export function Categories({
  chosen,
  onChoose,
}: {
  chosen: string | null;
  onChoose(category: string | null): void;
}) {
  const t = useWords();
  const locale = useLocale();
  const categories = useCategories().data ?? [];
  return (
    <Select
      className={styles.categories ?? ''}
      allowClear
      showSearch
      aria-label={t('knowledge.category')}
      placeholder={t('knowledge.allCategories')}
      value={chosen}
      options={categories.map(([value, count]) => ({
        value,
        label: `${value || t('knowledge.noCategory')} (${countText(count, locale)})`,
      }))}
      onChange={(value) => onChoose(value ?? null)}
    />
  );
}
