import type { ConversationId } from '@parley/contract';
import { Forward, History, MoveRight, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { fullText, momentText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useNow } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { RichText } from '../../shell/text/rich-text.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useRow } from '../list/lists.ts';
import { authorWords, type EventContext } from '../thread/event-words.ts';
import type { SaidLine } from '../thread/lines.ts';
import styles from './messages.module.css';

interface MarkProps {
  line: SaidLine;
  context: EventContext;
}

/** That a message was recalled, by whom and when; colleagues may still read it. */
export function RecalledMark({ line, context, children }: MarkProps & { children: ReactNode }) {
  const t = useWords();
  const locale = useLocale();
  const [isShown, setShown] = useState(false);
  const nowMs = useNow(60_000);
  const recalled = line.since?.recalled;
  if (!recalled) return null;
  const who = authorWords(recalled.by, context);
  return (
    <div className={styles.away}>
      <p>
        <Undo2 size={13} aria-hidden="true" />
        {t('messages.recalled', { who, when: momentText(recalled.at, nowMs, locale) })}
        <button
          type="button"
          className={styles.other}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('messages.hideRecalled') : t('messages.showRecalled')}
        </button>
      </p>
      {isShown ? <div className={styles.before}>{children}</div> : null}
    </div>
  );
}

/** That a message has moved, and where it is now. */
export function MovedMark({ to }: { to: ConversationId }) {
  const t = useWords();
  return (
    <div className={styles.away}>
      <p>
        <MoveRight size={13} aria-hidden="true" />
        {t('messages.moved')}
        <OtherConversation id={to} />
      </p>
    </div>
  );
}

/** The way to another conversation. */
export function OtherConversation({ id, seq }: { id: ConversationId; seq?: number }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  return (
    <Link className={styles.other} href={`/${workspaceId}/inbox/all/${id}${seq ? `?seq=${seq}` : ''}`}>
      {t('messages.open')}
    </Link>
  );
}

/** That a message was changed; what it said before is shown on demand. */
export function EditedMark({ line, context }: MarkProps) {
  const t = useWords();
  const locale = useLocale();
  const [isShown, setShown] = useState(false);
  const edits = line.since?.edits ?? [];
  if (edits.length === 0) return null;
  const before = [
    { at: line.entry.at, text: line.body.text ?? '', words: t('messages.firstVersion') },
    ...edits.slice(0, -1).map(({ at, text, by }) => ({ at, text, words: authorWords(by, context) })),
  ];
  return (
    <div className={styles.edited}>
      <button
        type="button"
        className={cx(styles.other, styles.toggle)}
        aria-expanded={isShown}
        title={t('messages.versions')}
        onClick={() => setShown(!isShown)}
      >
        <History size={12} aria-hidden="true" /> {t('messages.edited')}
      </button>
      {isShown ? (
        <ol aria-label={t('messages.versionsOf')}>
          {before.map(({ at, text, words }) => (
            <li key={at}>
              <small>
                {fullText(at, locale)} · {words}
              </small>
              <div>
                <RichText text={text} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** Where a message was taken from. */
export function ForwardedFrom({ line: { body } }: Pick<MarkProps, 'line'>) {
  return body.forwardedFrom ? <Origin {...body.forwardedFrom} /> : null;
}

function Origin({ conversationId, seq }: { conversationId: ConversationId; seq: number }) {
  const t = useWords();
  const row = useRow(conversationId);
  return (
    <p className={styles.forwarded}>
      <Forward size={13} aria-hidden="true" />
      {row ? t('messages.forwardedFrom', { name: row.contactName }) : t('messages.forwardedElsewhere')}
      {row ? <OtherConversation id={conversationId} seq={seq} /> : null}
    </p>
  );
}
