import { Fragment, memo } from 'react';
import { dayText, fullText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { Brief } from './brief.tsx';
import { type EventContext, eventDetail, eventWords } from './event-words.ts';
import type { EventLine, Line } from './lines.ts';
import { Message, Note } from './message.tsx';
import { Outgoing } from './outgoing.tsx';
import styles from './thread.module.css';

interface LineViewProps {
  line: Line;
  context: EventContext;
  contactReadSeq: number;
  nowMs: number;
  isFound: boolean;
}

/** One line of a thread, with the separators that stand above it. */
export const LineView = memo(function LineView({ line, nowMs, isFound, ...rest }: LineViewProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div className={cx(isFound && styles.found)}>
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

function Body({ line, context, contactReadSeq }: Omit<LineViewProps, 'nowMs' | 'isFound'>) {
  switch (line.kind) {
    case 'message':
      return <Message line={line} context={context} contactReadSeq={contactReadSeq} />;
    case 'note':
      return <Note line={line} context={context} />;
    case 'outgoing':
      return <Outgoing line={line} />;
    case 'brief':
      return <Brief line={line} />;
    case 'event':
      return <Event line={line} context={context} />;
  }
}

function Event({ line, context }: { line: EventLine; context: EventContext }) {
  const locale = useLocale();
  const detail = eventDetail(line.body, context);
  return (
    <div className={styles.event} title={fullText(line.at, locale)}>
      {eventWords(line.entry, line.body, context)}
      {detail ? (
        <Fragment>
          {' '}
          <q>{detail}</q>
        </Fragment>
      ) : null}
    </div>
  );
}
