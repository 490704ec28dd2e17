import { Check, CheckCheck, CircleAlert, CircleHelp, RotateCcw } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { cx } from '../../shell/look/cx.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { isAway, type MessageLine } from './lines.ts';
import styles from './message.module.css';
import { problemText } from './problem-text.ts';

/** How far the customer has come: on their device, and before their eyes. */
export interface Receipts {
  receivedSeq: number;
  readSeq: number;
}
interface WayProps {
  line: MessageLine;
  receipts: Receipts;
  /** being taken back at this moment */
  isRecalling: boolean;
}

/** How far a message came: sent, delivered, read, or why not, with the way to send it again. */
export function Way({ line, receipts, isRecalling }: WayProps) {
  const t = useWords();
  const { delivery, entry, since } = line;
  if (isRecalling) return <span className={styles.receipt}>{t('messages.recalling')}</span>;
  if (isAway(since)) return null;
  if (delivery?.status === 'failed' || delivery?.status === 'unknown') return <Stuck line={line} />;
  const isRead = entry.seq <= receipts.readSeq || delivery?.status === 'read';
  const hasCome = entry.seq <= receipts.receivedSeq || delivery?.status === 'delivered';
  return (
    <span className={cx(styles.receipt, isRead && styles.read)}>
      {isRead || hasCome ? (
        <CheckCheck size={14} aria-hidden="true" />
      ) : (
        <Check size={14} aria-hidden="true" />
      )}
      {t(isRead ? 'thread.read' : hasCome ? 'carried.delivered' : 'thread.sent')}
    </span>
  );
}

function Stuck({ line: { delivery, entry } }: { line: MessageLine }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const resend = useSave({
    save: () =>
      client.call('resendMessage', {
        params: { workspaceId, conversationId: entry.conversationId },
        body: { seq: entry.seq },
      }),
    done: t('carried.resent'),
  });
  const isUnknown = delivery?.status === 'unknown';
  return (
    <span className={styles.stuck} title={delivery?.detail}>
      {isUnknown ? <CircleHelp size={14} aria-hidden="true" /> : <CircleAlert size={14} aria-hidden="true" />}
      {isUnknown ? t('carried.unknown') : t('carried.failed', { why: problemText(t, delivery?.reason) })}
      <button type="button" disabled={resend.isPending} onClick={() => resend.mutate()}>
        <RotateCcw size={13} aria-hidden="true" /> {t('carried.again')}
      </button>
    </span>
  );
}
