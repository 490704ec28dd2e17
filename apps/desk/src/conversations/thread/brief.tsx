import type { Mention } from '@parley/contract';
import { Angry, Annoyed, ClipboardList, Copy, Smile } from 'lucide-react';
import { copy } from '../../shell/copy.ts';
import { cx } from '../../shell/look/cx.ts';
import { useWords } from '../../words/index.ts';
import styles from './brief.module.css';
import type { BriefLine } from './lines.ts';

const faces = { calm: Smile, upset: Annoyed, angry: Angry } as const;

/** What whoever takes over should know at a glance, so that the customer repeats nothing. */
export function Brief({ line }: { line: BriefLine }) {
  const t = useWords();
  const { mood, attempts, questions, mentions, intents = [] } = line.body;
  const Face = faces[mood];
  return (
    <section className={styles.brief} aria-label={t('brief.title')}>
      <header>
        <ClipboardList size={14} aria-hidden="true" />
        <h3>{t('brief.title')}</h3>
        <span className={cx(styles.mood, styles[mood])}>
          <Face size={14} aria-hidden="true" /> {t(`brief.${mood}`)}
        </span>
        <span>{t('brief.attempts', { count: attempts })}</span>
      </header>
      {intents.length > 0 ? (
        <p>{t('brief.about', { what: intents.map(({ name }) => name).join(' · ') })}</p>
      ) : null}
      {questions.length > 0 ? (
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      ) : null}
      {mentions.length > 0 ? (
        <div className={styles.mentions}>
          {mentions.map((mention) => (
            <MentionChip key={`${mention.kind} ${mention.value}`} mention={mention} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function MentionChip({ mention }: { mention: Mention }) {
  const t = useWords();
  return (
    <button type="button" onClick={() => void copy(mention.value, t('shell.copied'))}>
      <span>{t(`brief.${mention.kind}`)}</span>
      {mention.value}
      <Copy size={12} aria-label={t('shell.copy')} />
    </button>
  );
}
