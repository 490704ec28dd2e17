import type { Choice } from '@parley/contract';
import { Bot, Lock, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../people/avatar.tsx';
import { fullText, timeText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { RichText } from '../../shell/text/rich-text.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { AnswerTraceLabel } from './answer-trace.tsx';
import { Attachments } from './attachments.tsx';
import { Blocks } from './blocks.tsx';
import { CorrectButton } from './correct-button.tsx';
import { authorWords, type EventContext, faceName } from './event-words.ts';
import { FromChannel } from './from-channel.tsx';
import type { MessageLine, NoteLine } from './lines.ts';
import styles from './message.module.css';
import { ScreenedLabel } from './screened-label.tsx';
import { Way } from './way.tsx';

interface MessageProps {
  line: MessageLine;
  context: EventContext;
  /** how far the customer has read */
  contactReadSeq: number;
}

/** One message: the customer's left, ours right, the bot's marked as such. */
export function Message({ line, context, contactReadSeq }: MessageProps) {
  const { entry, body } = line;
  const { author } = entry;
  const isTheirs = author.kind === 'contact';
  const isBot = author.kind === 'bot';
  return (
    <Row
      line={line}
      isTheirs={isTheirs}
      isBot={isBot}
      name={authorWords(author, context)}
      face={faceName(author, context)}
    >
      <div className={cx(styles.bubble, isTheirs ? styles.theirs : isBot ? styles.bot : styles.ours)}>
        {body.blocks ? <Blocks blocks={body.blocks} /> : body.text ? <RichText text={body.text} /> : null}
        {body.attachments ? <Attachments files={body.attachments} /> : null}
        <FromChannel body={body} fetched={line.fetched} />
        {body.choices ? <Choices choices={body.choices} /> : null}
      </div>
      {line.isLast ? (
        <Meta at={line.at}>
          {isBot && body.answer ? <AnswerTraceLabel trace={body.answer} why={line.why} /> : null}
          {isBot ? <CorrectButton entry={entry} /> : null}
          {isTheirs ? null : <Way line={line} isRead={entry.seq <= contactReadSeq} />}
        </Meta>
      ) : null}
      {body.screened ? <ScreenedLabel entry={entry} screened={body.screened} /> : null}
    </Row>
  );
}

interface RowProps {
  line: { isFirst: boolean; isLast: boolean; at: string };
  isTheirs: boolean;
  isBot?: boolean;
  name: string;
  face: string;
  children: ReactNode;
}

/** The place of a message in its run: the name above the first, the face beside the last. */
export function Row({ line, isTheirs, isBot = false, name, face, children }: RowProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div
      className={cx(styles.row, isTheirs ? styles.left : styles.right, line.isFirst && styles.first)}
      title={fullText(line.at, locale)}
    >
      <div className={styles.face}>
        {line.isLast ? isBot ? <BotFace /> : <Avatar name={face} size={28} /> : null}
      </div>
      <div className={styles.stack}>
        {line.isFirst ? (
          <div className={styles.name}>
            {name}
            {isBot ? <span className={styles.ai}>{t('thread.ai')}</span> : null}
          </div>
        ) : (
          <span className="sr-only">{name}</span>
        )}
        {children}
      </div>
    </div>
  );
}

const BotFace = () => (
  <span className={styles.botFace} aria-hidden="true">
    <Bot size={16} />
  </span>
);

export function Meta({ at, children }: { at: string; children?: ReactNode }) {
  const locale = useLocale();
  return (
    <div className={styles.meta}>
      <time dateTime={at} className="figures">
        {timeText(at, locale)}
      </time>
      {children}
    </div>
  );
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.label}>{choice.label}</li>
      ))}
    </ul>
  );
}

/** A note for colleagues, on its own strip: nobody takes it for an answer. */
export function Note({ line, context }: { line: NoteLine; context: EventContext }) {
  const t = useWords();
  const { to } = line.body;
  const isForMe = to === context.me;
  const Icon = to ? StickyNote : Lock;
  return (
    <div className={cx(styles.note, line.isFirst && styles.first, isForMe && styles.whisper)}>
      <div className={styles.noteHead}>
        <Icon size={13} aria-hidden="true" />
        <b>{authorWords(line.entry.author, context)}</b>
        {to ? (
          <strong>
            {isForMe ? t('thread.whisperYou') : t('thread.whisperTo', { name: context.names.agent(to) })}
          </strong>
        ) : null}
        <span>{t('thread.noteOnly')}</span>
        <Meta at={line.at} />
      </div>
      <div className={styles.noteText}>
        <RichText text={line.body.text} />
        {line.body.attachments ? <Attachments files={line.body.attachments} /> : null}
      </div>
    </div>
  );
}
