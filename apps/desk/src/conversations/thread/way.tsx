import type { ProblemClass } from '@parley/contract';
import { Check, CheckCheck, CircleAlert, CircleHelp, RotateCcw } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { cx } from '../../shell/look/cx.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { type Translate, useWords } from '../../words/index.ts';
import type { MessageLine } from './lines.ts';
import styles from './message.module.css';

const classKeys = {
  auth: 'auth',
  rate: 'rate',
  quota: 'quota',
  content: 'content',
  transient: 'transient',
  permission: 'permission',
  unknown: 'unknown',
  'window-closed': 'windowClosed',
  'recipient-gone': 'recipientGone',
} as const satisfies Record<ProblemClass, string>;

/** Why a channel did not take a message, for people. */
export const problemText = (t: Translate, reason: ProblemClass = 'unknown') =>
  t(`problems.${classKeys[reason]}`);

/** How far a message came: sent, delivered, read, or why not, with the way to send it again. */
export function Way({ line, isRead }: { line: MessageLine; isRead: boolean }) {
  const t = useWords();
  const { delivery } = line;
  if (delivery?.status === 'failed' || delivery?.status === 'unknown') return <Stuck line={line} />;
  if (isRead || delivery?.status === 'read') return <Receipt isRead text={t('thread.read')} />;
  if (delivery?.status === 'delivered') return <Receipt text={t('carried.delivered')} />;
  return <Receipt text={t('thread.sent')} />;
}

function Receipt({ isRead = false, text }: { isRead?: boolean; text: string }) {
  return (
    <span className={cx(styles.receipt, isRead && styles.read)}>
      {isRead ? <CheckCheck size={14} aria-hidden="true" /> : <Check size={14} aria-hidden="true" />}
      {text}
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
