import type { Question, QuestionId } from '@parley/contract';
import type { Answer } from '@parley/sdk';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { X } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { shareText } from '../shell/format.ts';
import { IconButton } from '../shell/icon-button.tsx';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { complain } from '../shell/toast.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './question-editor.module.css';

interface TryPanelProps {
  onShow(question: Question): void;
  onClose(): void;
}

/** Asks the bot without a customer: what it would answer, and why. */
export function TryPanel({ onShow, onClose }: TryPanelProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [text, setText] = useState('');
  const attempt = useMutation({
    mutationFn: () => client.call('tryQuestion', { params: { workspaceId }, body: { text } }),
  });
  return (
    <div className={styles.editor}>
      <header className={styles.head}>
        <h2>{t('knowledge.try')}</h2>
        <IconButton label={t('shell.close')} icon={<X size={18} />} onClick={onClose} />
      </header>
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
      {attempt.error ? <p className={styles.missing}>{problemWords(t, attempt.error)}</p> : null}
      {attempt.data ? <Tried tried={attempt.data} onShow={onShow} /> : null}
    </div>
  );
}

interface TriedProps {
  tried: Answer<'tryQuestion'>;
  onShow(question: Question): void;
}

function Tried({ tried, onShow }: TriedProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const open = (questionId: QuestionId) =>
    client
      .call('getQuestion', { params: { workspaceId, questionId } })
      .then(onShow, (error: unknown) => complain(problemWords(t, error)));
  return (
    <section className={styles.tried} aria-live="polite">
      <h3>
        {tried.wantsPerson ? t('knowledge.wantsPerson') : t(`trace.${tried.decision}`)}
        <small>{t('knowledge.heardIn', { language: tried.language })}</small>
      </h3>
      {tried.answer ? <blockquote>{tried.answer}</blockquote> : <p>{t(`trace.${tried.decision}Why`)}</p>}
      <ol>
        {tried.candidates.map((candidate) => (
          <li key={candidate.question ?? ''}>
            <button type="button" onClick={() => candidate.question && void open(candidate.question)}>
              {candidate.title}
            </button>
            <span className="figures">{shareText(candidate.score, locale)}</span>
            <meter min={0} max={1} value={candidate.score} aria-label={t('trace.score')} />
            <small>{t('knowledge.matched', { text: candidate.matched })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
