import type { QuestionId } from '@parley/contract';
import { Button, Input, Segmented } from 'antd';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { TriedTalk } from '../../bot/try/tried-turn.tsx';
import { TriedWhy } from '../../bot/try/tried-why.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useWords } from '../../words/index.ts';
import styles from './question-editor.module.css';
import { ReaderFields } from './reader-fields.tsx';
import { type TriedDraft, useTrying, type Which } from './use-trying.ts';

interface TryPanelProps {
  /** what is being written, tried as if it were published */
  draft?: TriedDraft | undefined;
  onShow(question: QuestionId): void;
}

/** Asks the whole bot without a customer: what it would do, why, and out of which version. */
export function TryPanel({ draft, onShow }: TryPanelProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const trying = useTrying(draft);
  const { attempt, turns, isAmid } = trying;
  const say = (said: string) => {
    if (isAmid) trying.goOn(said);
    else trying.ask(said);
    setText('');
  };
  const label = t(isAmid ? 'tryIt.answerIt' : 'knowledge.tryPlaceholder');
  return (
    <div className={styles.trying}>
      <p className={styles.about}>{t('tryIt.whole')}</p>
      {draft ? <WhichOne draft={draft} which={trying.which} onChoose={trying.choose} /> : null}
      <form
        className={styles.try}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) say(text.trim());
        }}
      >
        <Input
          autoFocus
          maxLength={1000}
          value={text}
          aria-label={label}
          placeholder={label}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit" loading={attempt.isPending}>
          {t('knowledge.ask')}
        </Button>
      </form>
      {isAmid ? (
        <div className={styles.tryHead}>
          <span className={styles.about}>{t('tryIt.goOn')}</span>
          <Button size="small" icon={<RotateCcw size={14} />} onClick={trying.anew}>
            {t('tryIt.anew')}
          </Button>
        </div>
      ) : null}
      <ReaderFields as={trying.as} onChange={trying.speakAs} />
      {attempt.error ? (
        <p className={styles.missing} role="alert">
          {problemWords(t, attempt.error)}
        </p>
      ) : null}
      <div className={styles.trying} role="log" aria-label={t('flows.tryLog')}>
        {turns.map((turn, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns only ever follow each other
          <section key={at} className={styles.tried}>
            <TriedTalk turn={turn} isLast={at === turns.length - 1} onSay={trying.goOn} />
            <TriedWhy turn={turn} draft={trying.draftId} onShow={onShow} />
          </section>
        ))}
      </div>
    </div>
  );
}

interface WhichOneProps {
  draft: TriedDraft;
  which: Which;
  onChoose(which: Which): void;
}

/** Whether what is written counts, or what customers meet now. */
function WhichOne({ draft, which, onChoose }: WhichOneProps) {
  const t = useWords();
  if (!draft.content) return <p className={styles.about}>{t('tryIt.unfinished')}</p>;
  return (
    <div className={styles.tryHead}>
      <Segmented<Which>
        aria-label={t('tryIt.which')}
        value={which}
        options={(['draft', 'live'] as const).map((value) => ({ value, label: t(`tryIt.mode.${value}`) }))}
        onChange={onChoose}
      />
      {which === 'draft' ? <span className={styles.about}>{t('tryIt.draft')}</span> : null}
    </div>
  );
}
