import type { Question, QuestionId } from '@parley/contract';
import { Checkbox } from 'antd';
import { BookOpen } from 'lucide-react';
import { Virtuoso } from 'react-virtuoso';
import { Empty } from '../../shell/empty.tsx';
import { whenText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { Highlighted } from '../../shell/text/rich-text.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { languagesText, wordingFor } from '../articles.ts';
import { Standing } from '../life/standing.tsx';
import type { useQuestions } from '../questions.ts';
import styles from './entries-page.module.css';

interface QuestionListProps {
  list: ReturnType<typeof useQuestions>;
  query: string;
  isNarrowed: boolean;
  opened: QuestionId | null;
  marked: ReadonlySet<QuestionId>;
  onOpen(id: QuestionId): void;
  onMark(id: QuestionId, isOn: boolean): void;
}

/** The questions, as many as there are; each can be opened, and marked for what is done with many. */
export function QuestionList({ list, query, isNarrowed, opened, marked, onOpen, onMark }: QuestionListProps) {
  const t = useWords();
  const { questions } = list;
  if (list.isError)
    return (
      <p className={styles.problem} role="alert">
        {problemWords(t, list.error)}
      </p>
    );
  if (!list.isPending && questions.length === 0)
    return query || isNarrowed ? (
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
          isMarked={marked.has(question.id)}
          onOpen={() => onOpen(question.id)}
          onMark={(isOn) => onMark(question.id, isOn)}
        />
      )}
    />
  );
}

interface QuestionRowProps {
  question: Question;
  query: string;
  isOpened: boolean;
  isMarked: boolean;
  onOpen(): void;
  onMark(isOn: boolean): void;
}

function QuestionRow({ question, query, isOpened, isMarked, onOpen, onMark }: QuestionRowProps) {
  const t = useWords();
  const locale = useLocale();
  const title = wordingFor(question, locale).questions[0] ?? '';
  return (
    <div className={cx(styles.line, isOpened && styles.opened)}>
      <Checkbox
        className={styles.mark ?? ''}
        checked={isMarked}
        aria-label={t('life.mark', { title })}
        onChange={(event) => onMark(event.target.checked)}
      />
      <button
        type="button"
        className={styles.row}
        aria-current={isOpened ? 'true' : undefined}
        onClick={onOpen}
      >
        <span>
          <b>
            <Highlighted text={title} query={query} />
          </b>
          <Standing question={question} isShort />
        </span>
        <small>
          <span>{question.category || t('knowledge.noCategory')}</span>
          <span>{languagesText(Object.keys(question.wordings))}</span>
          <span>{t('knowledge.answered', { count: question.timesAnswered })}</span>
          <time className="figures">{whenText(question.updatedAt, Date.now(), locale)}</time>
        </small>
      </button>
    </div>
  );
}
