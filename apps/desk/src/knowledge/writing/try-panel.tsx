import type { QuestionContent, QuestionId } from '@parley/contract';
import type { Answer } from '@parley/sdk';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Blocks } from '../../conversations/thread/blocks.tsx';
import { client } from '../../shell/client.ts';
import { shareText } from '../../shell/format.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './question-editor.module.css';
import { type As, nobody, ReaderFields, readerOf } from './reader-fields.tsx';

interface TryPanelProps {
  /** what is being written, tried as if it were published */
  draft?: { id: QuestionId | null; content: QuestionContent | null } | undefined;
  onShow(question: QuestionId): void;
}

/** Asks the bot without a customer: what it would answer, why, and of which version. */
export function TryPanel({ draft, onShow }: TryPanelProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [text, setText] = useState('');
  const [as, setAs] = useState<As>(nobody);
  const attempt = useMutation({
    mutationFn: () => {
      const reader = readerOf(as);
      const { id, content } = draft ?? { id: null, content: null };
      return client.call('tryQuestion', {
        params: { workspaceId },
        body: {
          text,
          ...(reader ? { reader } : {}),
          ...(content ? { draft: { ...(id ? { id } : {}), content } } : {}),
        },
      });
    },
  });
  return (
    <div className={styles.trying}>
      {draft ? <p className={styles.about}>{t(draft.content ? 'tryIt.draft' : 'tryIt.unfinished')}</p> : null}
      <form
        className={styles.try}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) attempt.mutate();
        }}
      >
        <Input
          autoFocus
          maxLength={1000}
          value={text}
          aria-label={t('knowledge.tryPlaceholder')}
          placeholder={t('knowledge.tryPlaceholder')}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit" loading={attempt.isPending}>
          {t('knowledge.ask')}
        </Button>
      </form>
      <ReaderFields as={as} onChange={setAs} />
      {attempt.error ? <p className={styles.missing}>{problemWords(t, attempt.error)}</p> : null}
      {attempt.data ? <Tried tried={attempt.data} onShow={onShow} /> : null}
    </div>
  );
}

interface TriedProps {
  tried: Answer<'tryQuestion'>;
  onShow(question: QuestionId): void;
}

function Tried({ tried, onShow }: TriedProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <section className={styles.tried} aria-live="polite">
      <h3>
        {tried.wantsPerson ? t('knowledge.wantsPerson') : t(`trace.${tried.decision}`)}
        <small>{t('knowledge.heardIn', { language: tried.language })}</small>
      </h3>
      {tried.answer ? (
        <>
          <div className={styles.said}>{tried.blocks ? <Blocks blocks={tried.blocks} /> : tried.answer}</div>
          <p>
            {tried.isDraft ? t('tryIt.fromDraft') : t('tryIt.fromVersion', { version: tried.version ?? 1 })}
            {tried.variant === null ? '' : ` · ${t('writing.variant', { number: tried.variant + 1 })}`}
          </p>
        </>
      ) : (
        <p>{t(`trace.${tried.decision}Why`)}</p>
      )}
      <ol>
        {tried.candidates.map(({ question, title, score, matched, isDraft }) => (
          <li key={question ?? 'draft'}>
            {question === null || isDraft ? (
              <b>
                {title} <ToneTag>{t('tryIt.thisOne')}</ToneTag>
              </b>
            ) : (
              <button type="button" onClick={() => onShow(question)}>
                {title}
              </button>
            )}
            <span className="figures">{shareText(score, locale)}</span>
            <meter min={0} max={1} value={score} aria-label={t('trace.score')} />
            <small>{t('knowledge.matched', { text: matched })}</small>
          </li>
        ))}
      </ol>
      {tried.entities.length > 0 ? (
        <p>
          {t('tryIt.entities')}{' '}
          {tried.entities.map(({ kind, text }) => (
            <ToneTag key={`${kind} ${text}`}>
              {kind}: {text}
            </ToneTag>
          ))}
        </p>
      ) : null}
    </section>
  );
}
