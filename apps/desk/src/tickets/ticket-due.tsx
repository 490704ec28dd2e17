import { isOverdue, type Ticket } from '@parley/contract';
import { CircleAlert, Clock } from 'lucide-react';
import { fullText, spanText } from '../shell/format.ts';
import { cx } from '../shell/look/cx.ts';
import { useMoment } from '../shell/now.ts';
import { useLocale, useWords } from '../words/index.ts';
import styles from './tickets.module.css';

/** When a ticket is due or for how long it has been, by sign and words; nothing where it is due at no time. */
export function TicketDue({ ticket: { dueAt } }: { ticket: Pick<Ticket, 'dueAt'> }) {
  const t = useWords();
  const locale = useLocale();
  const words = useMoment((nowMs) => {
    if (!dueAt) return '';
    const time = spanText(Math.abs(nowMs - Date.parse(dueAt)), locale);
    return t(isOverdue({ dueAt }, nowMs) ? 'tickets.overdueFor' : 'tickets.dueIn', { time });
  });
  const isLate = useMoment((nowMs) => Number(isOverdue({ dueAt }, nowMs))) === 1;
  if (!dueAt) return null;
  const Sign = isLate ? CircleAlert : Clock;
  return (
    <span
      className={cx(styles.due, 'figures', isLate && styles.overdue)}
      data-overdue={isLate || undefined}
      title={t('due.at', { time: fullText(dueAt, locale) })}
    >
      <Sign size={12} aria-hidden="true" />
      {words}
    </span>
  );
}
