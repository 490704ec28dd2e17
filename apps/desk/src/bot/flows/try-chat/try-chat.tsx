import type { TriedTurn } from '@parley/contract';
import { Button, Input, Switch } from 'antd';
import { Play, RotateCcw, Send } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { cx } from '../../../shell/look/cx.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { useWords } from '../../../words/index.ts';
import { Mine, TriedTalk, Way } from '../../try/tried-turn.tsx';
import { TriedWhy } from '../../try/tried-why.tsx';
import { AsWhom } from './as-whom.tsx';
import styles from './try-chat.module.css';
import type { Trial } from './use-trial.ts';

/** A talk with the bot as it would be with what is drawn; nothing of it is stored, and nothing is changed by it. */
export function TryChat({ trial, examples }: { trial: Trial; examples: readonly string[] }) {
  const t = useWords();
  const id = useId();
  const end = useRef<HTMLDivElement>(null);
  const { turns, said, isBusy, error } = trial;
  const open = said.slice(turns.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is said is shown
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [said.length, turns.length]);
  return (
    <section className={styles.try} aria-label={t('flows.try')}>
      <div className={styles.as}>
        <AsWhom value={trial.contactId} onChange={trial.speakAs} />
        <label htmlFor={id}>{t('flows.isFresh')}</label>
        <Switch id={id} size="small" checked={trial.isFresh} onChange={trial.setFresh} />
        <IconButton
          label={t('flows.tryAgain')}
          icon={<RotateCcw size={15} />}
          disabled={said.length === 0}
          onClick={trial.restart}
        />
      </div>
      <div className={styles.log} role="log" aria-label={t('flows.tryLog')} aria-busy={isBusy}>
        {said.length === 0 ? <Beginning examples={examples} onSay={trial.say} /> : null}
        {turns.map((turn, at) => (
          <Turn
            // biome-ignore lint/suspicious/noArrayIndexKey: turns only ever follow each other
            key={at}
            turn={turn}
            isShown={trial.shownTurn === at}
            isLast={at === turns.length - 1 && open.length === 0}
            onShow={() => trial.show(at)}
            onSay={trial.say}
          />
        ))}
        {open.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said only ever follows
          <Mine key={at} text={text} />
        ))}
        {error ? (
          <p className={styles.problem} role="alert">
            {problemWords(t, error)}{' '}
            <Button size="small" onClick={trial.retry}>
              {t('shell.retry')}
            </Button>
          </p>
        ) : null}
        <div ref={end} />
      </div>
      <Field onSay={trial.say} isFull={trial.isFull} />
      <p className={styles.about}>{t('flows.tryAbout')}</p>
    </section>
  );
}

function Beginning({ examples, onSay }: { examples: readonly string[]; onSay(text: string): void }) {
  const t = useWords();
  return (
    <div className={styles.beginning}>
      <Play size={20} aria-hidden="true" />
      <p>{t('flows.tryText')}</p>
      {examples.map((text) => (
        <Way key={text} label={text} onPick={() => onSay(text)} />
      ))}
    </div>
  );
}

interface TurnProps {
  turn: TriedTurn;
  isShown: boolean;
  isLast: boolean;
  onShow(): void;
  onSay(text: string): void;
}

function Turn({ turn, isShown, isLast, onShow, onSay }: TurnProps) {
  const t = useWords();
  const { flow, trace } = turn;
  return (
    <div className={cx(styles.turn, isShown && styles.shown)}>
      <TriedTalk turn={turn} isLast={isLast} onSay={onSay} />
      {trace?.trace ? (
        <details className={styles.why}>
          <summary>{t('trace.title')}</summary>
          <TriedWhy turn={turn} draft={null} />
        </details>
      ) : null}
      <button type="button" className={styles.where} aria-pressed={isShown} onClick={onShow}>
        {flow
          ? `${flow.name} · ${flow.waitsAt ? t('flows.waitsAt', { step: flow.waitsAt }) : t('flows.isThrough')}`
          : t('flows.noFlow')}
      </button>
    </div>
  );
}

function Field({ onSay, isFull }: { onSay(text: string): void; isFull: boolean }) {
  const t = useWords();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onSay(text.trim());
        setText('');
      }}
    >
      <Input
        maxLength={1000}
        value={text}
        disabled={isFull}
        aria-label={t('flows.saySomething')}
        placeholder={t(isFull ? 'flows.tryFull' : 'flows.saySomething')}
        onChange={({ target }) => setText(target.value)}
      />
      <Button
        type="primary"
        htmlType="submit"
        aria-label={t('flows.send')}
        icon={<Send size={15} />}
        disabled={isFull}
      />
    </form>
  );
}
