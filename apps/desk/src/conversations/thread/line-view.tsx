import type { ConversationId } from '@parley/contract';
import { Fragment, memo } from 'react';
import { dayText, fullText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { OtherConversation } from '../messages/change-marks.tsx';
import { Brief } from './brief.tsx';
import { type EventContext, eventDetail, eventWords } from './event-words.ts';
import type { EventLine, Line } from './lines.ts';
import { Message, Note } from './message.tsx';
import { Outgoing } from './outgoing.tsx';
import { ScreenedLabel } from './screened-label.tsx';
import styles from './thread.module.css';
import type { Receipts } from './way.tsx';

interface LineViewProps {
  line: Line;
  context: EventContext;
  receipts: Receipts;
  nowMs: number;
  isFound: boolean;
  /** the one by which the keyboard comes to the messages */
  isTabStop?: boolean;
}

/** One line of a thread, with the separators that stand above it. */
export const LineView = memo(function LineView({ line, nowMs, isFound, ...rest }: LineViewProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div className={cx(isFound && styles.found)} data-line={line.key} tabIndex={isFound ? -1 : undefined}>
      {line.startsDay ? (
        <div className={styles.day}>
          <span>{dayText(line.at, nowMs, locale)}</span>
        </div>
      ) : null}
      {line.startsUnread ? <div className={styles.unread}>{t('thread.unread')}</div> : null}
      <Body line={line} {...rest} />
    </div>
  );
});

function Body({ line, context, receipts, isTabStop = false }: Omit<LineViewProps, 'nowMs' | 'isFound'>) {
  switch (line.kind) {
    case 'message':
      return <Message line={line} context={context} receipts={receipts} isTabStop={isTabStop} />;
    case 'note':
      return <Note line={line} context={context} isTabStop={isTabStop} />;
    case 'outgoing':
      return <Outgoing line={line} context={context} />;
    case 'brief':
      return <Brief line={line} />;
    case 'event':
      return <Event line={line} context={context} />;
  }
}

function Event({ line, context }: { line: EventLine; context: EventContext }) {
  const locale = useLocale();
  const detail = eventDetail(line.body, context);
  const other = otherIn(line.body);
  return (
    <div className={styles.event} title={fullText(line.at, locale)}>
      {eventWords(line.entry, line.body, context)}
      {detail ? (
        <Fragment>
          {' '}
          <q>{detail}</q>
        </Fragment>
      ) : null}
      {line.body.kind === 'transferred' && line.body.screened ? (
        <ScreenedLabel entry={line.entry} screened={line.body.screened} />
      ) : null}
      {other ? (
        <>
          {' '}
          <OtherConversation id={other} />
        </>
      ) : null}
    </div>
  );
}

/** The other conversation of those that were joined or parted. */
function otherIn(body: EventLine['body']): ConversationId | undefined {
  if (body.kind === 'merged-into' || body.kind === 'split-to') return body.to;
  if (body.kind === 'merged-from' || body.kind === 'split-from') return body.from;
  return body.kind === 'unmerged' ? body.with : undefined;
}
