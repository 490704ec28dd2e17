import type { Ticket, TicketChange } from '@parley/contract';

/** What somebody has written over a ticket, and which one they saw when they began. */
export interface TicketDraft {
  change: TicketChange;
  since: number;
}

/** The draft with one more thing changed; what is again as the ticket has it is changed no more. */
export function withChange(
  ticket: Ticket,
  draft: TicketDraft | null,
  more: TicketChange,
): TicketDraft | null {
  const written = { ...draft?.change, ...more };
  const standing: Record<string, unknown> = { ...ticket, dueAt: dueByHand(ticket, null) };
  const change = Object.fromEntries(
    Object.entries(written).filter(([field, value]) => value !== standing[field]),
  ) as TicketChange;
  return Object.keys(change).length === 0 ? null : { change, since: draft?.since ?? ticket.version };
}

/** The time at which it is due by somebody's hand, written or as it stands; null: as its target has it. */
export function dueByHand({ isDueByHand, dueAt }: Ticket, draft: TicketDraft | null): string | null {
  const written = draft?.change.dueAt;
  if (written !== undefined) return written;
  return isDueByHand ? dueAt : null;
}

/** What is to be saved; undefined where nothing is, or where it would have no title. */
export function toSave(draft: TicketDraft | null, note: string): TicketChange | undefined {
  const change = { ...draft?.change, ...(note.trim() ? { note: note.trim() } : {}) };
  const hasTitle = change.title === undefined || change.title.trim() !== '';
  return hasTitle && Object.keys(change).length > 0 ? change : undefined;
}

/** Whether a colleague changed the ticket after this draft was begun. */
export const isOvertaken = ({ version }: Pick<Ticket, 'version'>, draft: TicketDraft | null): boolean =>
  draft !== null && draft.since !== version;
