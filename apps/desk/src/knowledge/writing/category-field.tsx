import { AutoComplete } from 'antd';
import { Setting } from '../../shell/page/page.tsx';
import { useWords } from '../../words/index.ts';
import { useCounts } from '../questions.ts';

/** The category, free or one already in use. */
export function CategoryField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const t = useWords();
  const categories = (useCounts().data?.categories ?? []).flatMap(({ name }) => (name ? [name] : []));
  return (
    <Setting label={t('knowledge.category')}>
      {(id) => (
        <AutoComplete
          id={id}
          value={value}
          maxLength={60}
          options={categories.map((name) => ({ value: name }))}
          showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
          onChange={(next: string) => onChange(next)}
        />
      )}
    </Setting>
  );
}
