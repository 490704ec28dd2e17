import type { TicketChange, TicketState } from '@parley/contract';

/** What somebody has written over a ticket, and which one they saw when they began. */
export interface TicketDraft {
  change: TicketChange;
  since: number;
}

/** The draft with one more thing changed; what is again as the ticket has it is changed no more. */
export function withChange(
  ticket: TicketState,
  draft: TicketDraft | null,
  more: TicketChange,
): TicketDraft | null {
  const written = { ...draft?.change, ...more };
  const change = Object.fromEntries(
    Object.entries(written).filter(([field, value]) => value !== (ticket as Record<string, unknown>)[field]),
  ) as TicketChange;
  return Object.keys(change).length === 0 ? null : { change, since: draft?.since ?? ticket.version };
}

/** What is to be saved; undefined where nothing is, or where it would have no title. */
export function toSave(draft: TicketDraft | null, note: string): TicketChange | undefined {
  const change = { ...draft?.change, ...(note.trim() ? { note: note.trim() } : {}) };
  const hasTitle = change.title === undefined || change.title.trim() !== '';
  return hasTitle && Object.keys(change).length > 0 ? change : undefined;
}

/** Whether a colleague changed the ticket after this draft was begun. */
export const isOvertaken = ({ version }: TicketState, draft: TicketDraft | null): boolean =>
  draft !== null && draft.since !== version;
