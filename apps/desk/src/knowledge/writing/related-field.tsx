import type { QuestionId } from '@parley/contract';
import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Setting } from '../../shell/page/page.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useArticles, wordingFor } from '../articles.ts';
import { questionsKey } from '../questions.ts';

interface RelatedFieldProps {
  value: QuestionId[];
  self: QuestionId | null;
  onChange(value: QuestionId[]): void;
}

/** What the bot offers after this answer. */
export function RelatedField({ value, self, onChange }: RelatedFieldProps) {
  const t = useWords();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const found = useArticles(query).data ?? [];
  const chosen = useTitles(value);
  const options = found
    .filter((question) => question.id !== self && !value.includes(question.id))
    .map((question) => ({ value: question.id, label: wordingFor(question, locale).questions[0] ?? '' }));
  return (
    <Setting label={t('knowledge.related')} hint={t('knowledge.relatedHint')}>
      {(id, about) => (
        <Select
          id={id}
          aria-describedby={about}
          mode="multiple"
          maxCount={10}
          value={value}
          options={[...chosen, ...options]}
          showSearch={{ filterOption: false, onSearch: setQuery }}
          onChange={onChange}
        />
      )}
    </Setting>
  );
}

/** What these questions are called; … until that is known. */
export function useTitles(ids: readonly QuestionId[]) {
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const known = useQueries({
    queries: ids.map((questionId) => ({
      queryKey: [...questionsKey(workspaceId), 'one', questionId],
      queryFn: () => client.call('getQuestion', { params: { workspaceId, questionId } }),
    })),
  });
  return ids.map((value, index) => {
    const question = known[index]?.data;
    return { value, label: question ? (wordingFor(question, locale).questions[0] ?? value) : '…' };
  });
}
