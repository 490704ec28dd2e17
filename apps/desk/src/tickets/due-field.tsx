import { dueByTarget, isResting, type Ticket } from '@parley/contract';
import { Input } from 'antd';
import { useDueRules } from '../conversations/clock/due-rules.ts';
import { Field } from '../shell/form/field.tsx';
import { isoText, localText } from '../shell/form/local-moment.ts';
import { fullText } from '../shell/format.ts';
import { useNow } from '../shell/now.ts';
import { useLocale, useWords } from '../words/index.ts';
import type { TicketDraft } from './ticket-draft.ts';
import styles from './tickets.module.css';

interface DueFieldProps {
  /** set by hand; null: as the target has it */
  value: string | null;
  /** what holds while nothing is set by hand */
  usual: string;
  onChange(value: string | null): void;
}

/** When a ticket is to be settled: by its target, or at a day and time of the reader's own clock. */
export function DueField({ value, usual, onChange }: DueFieldProps) {
  const t = useWords();
  return (
    <Field label={t('tickets.due')}>
      {(id) => (
        <>
          <Input
            id={id}
            type="datetime-local"
            aria-describedby={`${id}-usual`}
            value={value ? localText(value) : ''}
            onChange={(event) => onChange(isoText(event.target.value))}
          />
          <small id={`${id}-usual`} className={styles.hint}>
            {value ? t('tickets.setByHand') : usual}
          </small>
        </>
      )}
    </Field>
  );
}

/** When a ticket would be due by its target if it were opened now, in words. */
export function useFirstDue(draft: Pick<Ticket, 'priority' | 'teamId'>): string {
  const t = useWords();
  const locale = useLocale();
  const openedAt = new Date(useNow(60_000)).toISOString();
  const rules = useDueRules();
  const due = rules ? dueByTarget({ ...draft, openedAt, status: 'new', rests: [] }, rules) : null;
  return due ? t('tickets.byTarget', { time: fullText(due, locale) }) : t('tickets.noTarget');
}

/** When a ticket is due by its target, in words; what will be another time once it is saved is not told before. */
export function useDueByTarget(ticket: Ticket, draft: TicketDraft | null): string {
  const t = useWords();
  const locale = useLocale();
  const { status = ticket.status, priority = ticket.priority, teamId = ticket.teamId } = draft?.change ?? {};
  if (isResting(status)) return t('tickets.resting');
  const isSame = status === ticket.status && priority === ticket.priority && teamId === ticket.teamId;
  if (!isSame || ticket.isDueByHand) return t('tickets.byTargetAnew');
  return ticket.dueAt
    ? t('tickets.byTarget', { time: fullText(ticket.dueAt, locale) })
    : t('tickets.noTarget');
}
