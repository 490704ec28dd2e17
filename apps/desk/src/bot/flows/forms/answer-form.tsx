import type { QuestionId } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { inLanguage } from '../../../contacts/in-language.ts';
import { client } from '../../../shell/client.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import { useEditing } from '../editing.tsx';
import { Exits, type FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';

/** Which question of the knowledge is answered, and where it goes on. */
export function AnswerForm({ node, onChange }: FormProps<'answer'>) {
  const t = useWords();
  const id = useId();
  const { workspaceId } = useSeat();
  const { language, titles, faults } = useEditing();
  const [q, setQ] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: ['questions', workspaceId, 'for-flow', q.trim()],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      client.call('listQuestions', {
        params: { workspaceId },
        query: { limit: 20, ...(q.trim() ? { q: q.trim() } : {}) },
        signal,
      }),
  });
  const title = titles.get(node.question);
  const found = data?.data.map(({ id: value, wordings }) => {
    const firsts = Object.entries(wordings).map(([locale, each]) => [locale, each?.questions[0] ?? '']);
    return { value, label: inLanguage(Object.fromEntries(firsts), language) };
  });
  const isWrong = faults.some((line) => line.node === node.key && line.fault.endsWith('question'));
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{t('flows.knowledgeQuestion')}</label>
        <Select<QuestionId>
          showSearch
          id={id}
          filterOption={false}
          loading={isFetching}
          value={title === undefined ? null : node.question}
          {...(isWrong ? { status: 'error' as const } : {})}
          placeholder={t('flows.findQuestion')}
          options={[
            ...(title === undefined || found?.some(({ value }) => value === node.question)
              ? []
              : [{ value: node.question, label: title }]),
            ...(found ?? []),
          ]}
          onSearch={setQ}
          onChange={(question) => onChange({ ...node, question }, 'question')}
        />
        <p className={styles.hint}>{t('flows.knowledgeHint')}</p>
      </div>
      <Exits node={node} onChange={onChange} />
    </>
  );
}
