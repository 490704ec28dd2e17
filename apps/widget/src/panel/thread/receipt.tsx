import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import type { Bubble } from './thread-rows.ts';

/** How far the visitor's latest message has come. */
export function Receipt({ bubble, agentReadSeq }: { bubble: Bubble; agentReadSeq: number }) {
  const { t, formats } = usePanel();
  const status = bubble.pending?.status;
  if (status === 'failed') return null;
  const isRead = bubble.seq > 0 && bubble.seq <= agentReadSeq;
  const isWaiting = status === 'waiting';
  const words = isWaiting ? t.sending : isRead ? t.seen : t.sent;
  return (
    <p class={isRead ? 'receipt read' : 'receipt'}>
      <time dateTime={new Date(bubble.atMs).toISOString()} title={formats.whole(bubble.atMs)}>
        {formats.time(bubble.atMs)}
      </time>
      {words}
      <Icon name={isWaiting ? 'clock' : isRead ? 'checks' : 'check'} size={14} />
    </p>
  );
}
