import type { Question } from '@parley/contract';
import { Tag } from 'antd';
import { BookOpen } from 'lucide-react';
import { Virtuoso } from 'react-virtuoso';
import { Empty } from '../shell/empty.tsx';
import { whenText } from '../shell/format.ts';
import { cx } from '../shell/look/cx.ts';
import { problemWords } from '../shell/problem-words.ts';
import { Highlighted } from '../shell/text/rich-text.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { wordingFor } from './articles.ts';
import styles from './entries-page.module.css';
import type { useQuestions } from './questions.ts';

interface QuestionListProps {
  list: ReturnType<typeof useQuestions>;
  query: string;
  opened: Question['id'] | null;
  onOpen(question: Question): void;
}

/** The questions, as many as there are. */
export function QuestionList({ list, query, opened, onOpen }: QuestionListProps) {
  const t = useWords();
  const { questions } = list;
  if (list.isError)
    return (
      <p className={styles.problem} role="alert">
        {problemWords(t, list.error)}
      </p>
    );
  if (!list.isPending && questions.length === 0)
    return query ? (
      <Empty icon={<BookOpen size={22} />} title={t('knowledge.noHits')} text={t('knowledge.noHitsText')} />
    ) : (
      <Empty icon={<BookOpen size={22} />} title={t('knowledge.none')} text={t('knowledge.noneText')} />
    );
  return (
    <Virtuoso
      className={styles.list ?? ''}
      data={questions}
      fixedItemHeight={64}
      computeItemKey={(_index, question) => question.id}
      endReached={() => void (list.hasNextPage && !list.isFetchingNextPage && list.fetchNextPage())}
      itemContent={(_index, question) => (
        <QuestionRow
          question={question}
          query={query}
          isOpened={question.id === opened}
          onOpen={() => onOpen(question)}
        />
      )}
    />
  );
}

interface QuestionRowProps {
  question: Question;
  query: string;
  isOpened: boolean;
  onOpen(): void;
}

function QuestionRow({ question, query, isOpened, onOpen }: QuestionRowProps) {
  const t = useWords();
  const locale = useLocale();
  const wording = wordingFor(question, locale);
  return (
    <button
      type="button"
      className={cx(styles.row, isOpened && styles.opened)}
      aria-current={isOpened ? 'true' : undefined}
      onClick={onOpen}
    >
      <span>
        <b>
          <Highlighted text={wording.questions[0] ?? ''} query={query} />
        </b>
        {question.status === 'draft' ? <Tag>{t('knowledge.draft')}</Tag> : null}
        {question.publishedVersion !== null && question.publishedVersion < question.version ? (
          <Tag>{t('knowledge.unpublished')}</Tag>
        ) : null}
      </span>
      <small>
        <span>{question.category || t('knowledge.noCategory')}</span>
        <span>{Object.keys(question.wordings).join(' ')}</span>
        <span>{t('knowledge.answered', { count: question.timesAnswered })}</span>
        <time className="figures">{whenText(question.updatedAt, Date.now(), locale)}</time>
      </small>
    </button>
  );
}
