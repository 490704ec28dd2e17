import type { Choice } from '@parley/contract';
import { Bot, Lock, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../people/avatar.tsx';
import { fullText, timeText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { RichText } from '../../shell/text/rich-text.tsx';
import { WordsOf } from '../../translation/words-of.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { EditedMark, ForwardedFrom, MovedMark, RecalledMark } from '../messages/change-marks.tsx';
import { useMessageMenu } from '../messages/message-menu.tsx';
import said from '../messages/messages.module.css';
import { QuoteBlock } from '../messages/quote-block.tsx';
import { useThreadActs } from '../messages/thread-acts.ts';
import { Attachments } from './attachments.tsx';
import { Blocks } from './blocks.tsx';
import { CorrectButton } from './correct-button.tsx';
import { authorWords, type EventContext, faceName } from './event-words.ts';
import { FromChannel } from './from-channel.tsx';
import type { MessageLine, NoteLine } from './lines.ts';
import styles from './message.module.css';
import { ScreenedLabel } from './screened-label.tsx';
import { AnswerTraceLabel } from './trace-label.tsx';
import { type Receipts, Way } from './way.tsx';

interface MessageProps {
  line: MessageLine;
  context: EventContext;
  receipts: Receipts;
  /** the one by which the keyboard comes to the messages */
  isTabStop: boolean;
}

/** One message: the customer's left, ours right, the bot's marked as such. */
export function Message({ line, context, receipts, isTabStop }: MessageProps) {
  const { entry, body } = line;
  const { author } = entry;
  const isTheirs = author.kind === 'contact';
  const isBot = author.kind === 'bot';
  const name = authorWords(author, context);
  const isRecalling = useThreadActs()?.recalling.has(entry.seq) === true;
  const menu = useMessageMenu(line, name, isTabStop);
  const side = isTheirs ? styles.theirs : isBot ? styles.bot : styles.ours;
  return (
    <Row
      line={line}
      isTheirs={isTheirs}
      isBot={isBot}
      name={name}
      face={faceName(author, context)}
      picture={isTheirs ? context.contactPicture : undefined}
    >
      <div className={cx(said.said, !isTheirs && said.reversed)} {...menu.press}>
        <div className={cx(styles.bubble, side, isRecalling && styles.pending)}>
          <Content line={line} context={context} />
        </div>
        {menu.button}
      </div>
      <EditedMark line={line} context={context} />
      {line.isLast ? (
        <Meta at={line.at}>
          {isBot && body.answer ? <AnswerTraceLabel trace={body.answer} why={line.why} /> : null}
          {isBot ? <CorrectButton entry={entry} /> : null}
          {isTheirs ? null : <Way line={line} receipts={receipts} isRecalling={isRecalling} />}
        </Meta>
      ) : null}
      {body.screened ? <ScreenedLabel entry={entry} screened={body.screened} /> : null}
    </Row>
  );
}

/** What a message says now; what was recalled or has moved says that instead. */
function Content({ line, context }: Pick<MessageProps, 'line' | 'context'>) {
  const { entry, body, since, quoted } = line;
  const edited = since?.edits.at(-1)?.text;
  const words = (
    <>
      <ForwardedFrom line={line} />
      {quoted ? <QuoteBlock of={entry.conversationId} quoted={quoted} context={context} /> : null}
      <WordsOf line={line}>
        <Words body={edited === undefined ? body : { text: edited }} />
      </WordsOf>
      {body.attachments ? <Attachments files={body.attachments} /> : null}
      <FromChannel body={body} fetched={line.fetched} />
      {body.choices ? <Choices choices={body.choices} /> : null}
    </>
  );
  if (since?.recalled)
    return (
      <RecalledMark line={line} context={context}>
        {words}
      </RecalledMark>
    );
  return since?.movedTo ? <MovedMark to={since.movedTo} /> : words;
}

const Words = ({ body: { blocks, text } }: { body: Pick<MessageLine['body'], 'blocks' | 'text'> }) =>
  blocks ? <Blocks blocks={blocks} /> : text ? <RichText text={text} /> : null;

interface RowProps {
  line: { isFirst: boolean; isLast: boolean; at: string };
  isTheirs: boolean;
  isBot?: boolean;
  name: string;
  face: string;
  picture?: string | null | undefined;
  children: ReactNode;
}

/** The place of a message in its run: the name above the first, the face beside the last. */
export function Row({ line, isTheirs, isBot = false, name, face, picture, children }: RowProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div
      className={cx(styles.row, isTheirs ? styles.left : styles.right, line.isFirst && styles.first)}
      title={fullText(line.at, locale)}
    >
      <div className={styles.face}>
        {line.isLast ? isBot ? <BotFace /> : <Avatar name={face} picture={picture} size={28} /> : null}
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
export function Note({
  line,
  context,
  isTabStop,
}: Omit<MessageProps, 'line' | 'receipts'> & { line: NoteLine }) {
  const t = useWords();
  const { to } = line.body;
  const isForMe = to === context.me;
  const Icon = to ? StickyNote : Lock;
  const name = authorWords(line.entry.author, context);
  const menu = useMessageMenu(line, name, isTabStop);
  return (
    <div
      className={cx(styles.note, said.hovered, line.isFirst && styles.first, isForMe && styles.whisper)}
      {...menu.press}
    >
      <div className={styles.noteHead}>
        <Icon size={13} aria-hidden="true" />
        <b>{name}</b>
        {to ? (
          <strong>
            {isForMe ? t('thread.whisperYou') : t('thread.whisperTo', { name: context.names.agent(to) })}
          </strong>
        ) : null}
        <span>{t('thread.noteOnly')}</span>
        <Meta at={line.at}>{menu.button}</Meta>
      </div>
      <div className={styles.noteText}>
        <ForwardedFrom line={line} />
        {line.quoted ? (
          <QuoteBlock of={line.entry.conversationId} quoted={line.quoted} context={context} />
        ) : null}
        <RichText text={line.body.text} />
        {line.body.attachments ? <Attachments files={line.body.attachments} /> : null}
      </div>
    </div>
  );
}
