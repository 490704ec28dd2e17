import type { Outbox, Waiting } from '@parley/sdk';
import { CircleAlert, Clock, Lock } from 'lucide-react';
import { refusalWords } from '../../shell/problem-words.ts';
import { useLinkState, useSeat } from '../../shell/seat.tsx';
import { RichText } from '../../shell/text/rich-text.tsx';
import { useWords } from '../../words/index.ts';
import { draftOf, keepDraft } from '../composer/drafts.ts';
import { QuoteBlock } from '../messages/quote-block.tsx';
import { Attachments } from './attachments.tsx';
import type { EventContext } from './event-words.ts';
import type { OutgoingLine } from './lines.ts';
import styles from './message.module.css';
import { Meta, Row } from './message.tsx';

/** Something written here that the server has not acknowledged. */
export function Outgoing({ line, context }: { line: OutgoingLine; context: EventContext }) {
  const t = useWords();
  const { me } = useSeat();
  const { item } = line;
  const content = (
    <>
      {line.quoted ? <QuoteBlock of={item.conversationId} quoted={line.quoted} context={context} /> : null}
      {item.text ? <RichText text={item.text} /> : null}
      {item.attachments.length > 0 ? <Attachments files={item.attachments} /> : null}
    </>
  );
  if (item.kind === 'note')
    return (
      <div className={styles.note}>
        <div className={styles.noteHead}>
          <Lock size={13} aria-hidden="true" />
          <b>{me.person.name}</b>
          <Standing item={item} />
        </div>
        <div className={styles.noteText}>{content}</div>
      </div>
    );
  return (
    <Row line={line} isTheirs={false} name={t('events.you')} face={me.person.name}>
      <div className={`${styles.bubble} ${styles.ours} ${styles.pending}`}>{content}</div>
      <Meta at={line.at}>
        <Standing item={item} />
      </Meta>
    </Row>
  );
}

function Standing({ item }: { item: Waiting }) {
  const t = useWords();
  const { outbox } = useSeat();
  const isOffline = useLinkState() !== 'open';
  if (item.state !== 'failed')
    return (
      <span className={styles.receipt}>
        <Clock size={13} aria-hidden="true" />
        {isOffline && item.state === 'queued' ? t('thread.queued') : t('thread.sending')}
      </span>
    );
  const code = item.problem?.code;
  const isHeld = code === 'words.blocked' || code === 'words.unconfirmed';
  return (
    <span className={styles.failed} role="alert">
      <span>
        <CircleAlert size={13} aria-hidden="true" />
        {code ? refusalWords(t, code) : t('thread.notSent')}
      </span>
      {isHeld ? <HeldWords words={item.problem?.errors ?? {}} /> : null}
      {code === 'words.unconfirmed' ? (
        <button type="button" onClick={() => outbox.confirm(item.clientId)}>
          {t('thread.sendAnyway')}
        </button>
      ) : null}
      {isHeld ? (
        <button type="button" onClick={() => writeAnew(item, outbox)}>
          {t('shell.edit')}
        </button>
      ) : (
        <button type="button" onClick={() => outbox.retry(item.clientId)}>
          {t('shell.retry')}
        </button>
      )}
      <button type="button" onClick={() => outbox.discard(item.clientId)}>
        {t('shell.discard')}
      </button>
    </span>
  );
}

/** The words that hold it back, as they were written, each with the name of its group. */
function HeldWords({ words }: { words: Readonly<Record<string, string>> }) {
  return (
    <span className={styles.heldWords}>
      {Object.entries(words).map(([word, group]) => (
        <mark key={word} title={group}>
          {word}
        </mark>
      ))}
    </span>
  );
}

/** Puts what was held back into the field again, before what is being written there. */
function writeAnew(
  { clientId, conversationId, text, original, attachments, quotes }: Waiting,
  outbox: Outbox,
) {
  const draft = draftOf(conversationId);
  keepDraft(conversationId, {
    mode: 'reply',
    reply: [original?.text ?? text, draft.reply].filter(Boolean).join('\n'),
    attachments: [...attachments, ...draft.attachments],
    quotes: quotes ?? draft.quotes,
  });
  outbox.discard(clientId);
}
