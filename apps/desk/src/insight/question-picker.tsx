import type { QuestionId } from '@parley/contract';
import { Select } from 'antd';
import { useState } from 'react';
import { useArticles, wordingFor } from '../knowledge/articles.ts';
import { useLocale, useWords } from '../words/index.ts';
import styles from './insight.module.css';

interface QuestionPickerProps {
  id: string;
  value: QuestionId | null;
  onChange(value: QuestionId | null): void;
}

/** Finds a published entry by its words. */
export function QuestionPicker({ id, value, onChange }: QuestionPickerProps) {
  const t = useWords();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const found = useArticles(query).data ?? [];
  return (
    <Select
      id={id}
      className={styles.picker ?? ''}
      allowClear
      value={value}
      placeholder={t('insight.pickEntry')}
      options={found.map((question) => ({
        value: question.id,
        label: wordingFor(question, locale).questions[0] ?? '',
      }))}
      showSearch={{ filterOption: false, onSearch: setQuery }}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
