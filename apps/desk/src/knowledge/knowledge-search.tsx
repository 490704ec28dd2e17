import type { Locale, Question } from '@parley/contract';
import { Input } from 'antd';
import { BookOpen, CornerDownLeft, Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Empty } from '../shell/empty.tsx';
import { whenText } from '../shell/format.ts';
import { composes } from '../shell/keys/composes.ts';
import { useNow } from '../shell/now.ts';
import { problemWords } from '../shell/problem-words.ts';
import { insertText } from '../shell/text/insert.ts';
import { Highlighted } from '../shell/text/rich-text.tsx';
import { complain } from '../shell/toast.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { useArticles, wordingFor } from './articles.ts';
import styles from './knowledge-search.module.css';

/** Looks something up without leaving the conversation; Enter puts the answer into the field. */
export function KnowledgeSearch({ spoken }: { spoken: Locale | null }) {
  const t = useWords();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const { data, error, isPending } = useArticles(query);
  const found = data ?? [];
  const insert = (question: Question) => {
    if (!insertText(wordingFor(question, spoken ?? locale).answer)) complain(t('knowledge.noPlace'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const [first] = found;
    if (event.key === 'Enter' && first) insert(first);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-article]')?.focus();
    }
  };
  return (
    <div className={styles.search}>
      <div className={styles.field}>
        <Input
          autoFocus
          allowClear
          value={query}
          prefix={<Search size={14} />}
          placeholder={t('knowledge.search')}
          aria-label={t('knowledge.search')}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {error ? <p className={styles.problem}>{problemWords(t, error)}</p> : null}
      {!isPending && !error && found.length === 0 ? (
        <Empty icon={<BookOpen size={22} />} title={t('knowledge.noHits')} text={t('knowledge.noHitsText')} />
      ) : null}
      <ul className={styles.list}>
        {found.map((question) => (
          <Article
            key={question.id}
            question={question}
            language={spoken ?? locale}
            query={query}
            onInsert={() => insert(question)}
          />
        ))}
      </ul>
    </div>
  );
}

interface ArticleProps {
  question: Question;
  language: Locale;
  query: string;
  onInsert(): void;
}

function Article({ question, language, query, onInsert }: ArticleProps) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const wording = wordingFor(question, language);
  return (
    <li>
      <button type="button" data-article className={styles.article} onClick={onInsert} onKeyDown={moveFocus}>
        <b>
          <Highlighted text={wording.questions[0] ?? ''} query={query} />
        </b>
        <span className={styles.answer}>{wording.answer}</span>
        <small>
          <span>{question.category || t('knowledge.noCategory')}</span>
          <span>{t('knowledge.updated', { when: whenText(question.updatedAt, nowMs, locale) })}</span>
          <span className={styles.insert}>
            {t('knowledge.insert')} <CornerDownLeft size={11} aria-hidden="true" />
          </span>
        </small>
      </button>
    </li>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>('[data-article]')];
  const index = all.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
  all[index]?.focus();
}
