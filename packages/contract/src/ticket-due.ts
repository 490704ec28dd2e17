import { z } from 'zod';
import { countedAfter } from './counted-time.ts';
import type { BusinessHours } from './routing.ts';
import { isUnsettled, type TicketState } from './ticket.ts';

/** How long a ticket may take to be settled, by its priority from 0, in seconds of its team's opening hours; null: as long as it takes. */
export const ticketTargets = z.array(z.int().min(60).max(2_592_000).nullable()).length(4);
export type TicketTargets = z.infer<typeof ticketTargets>;

/** What tells when a ticket is due, beside the ticket itself. */
export interface TicketRules {
  tickets: TicketTargets;
  hours: Record<string, BusinessHours>;
}

type Timed = Pick<TicketState, 'status' | 'priority' | 'teamId' | 'openedAt' | 'rests'>;

/** When a ticket is due by the target of its priority, ISO 8601 UTC; null while it rests, and where there is no such time. */
export function dueByTarget(ticket: Timed, { tickets, hours }: TicketRules): string | null {
  const seconds = tickets[ticket.priority];
  if (!seconds || isResting(ticket.status)) return null;
  const ofTeam = ticket.teamId ? hours[ticket.teamId] : undefined;
  const due = countedAfter(ofTeam, ticket.rests, Date.parse(ticket.openedAt), seconds * 1000);
  return due === undefined ? null : new Date(due).toISOString();
}

/** Whether the time of a ticket stands still: it waits for the customer, or is settled. */
export const isResting = (status: TicketState['status']): boolean =>
  status === 'pending' || !isUnsettled(status);

/** Whether a ticket is past its time at a moment, in milliseconds since 1970. */
export const isOverdue = ({ dueAt }: Pick<TicketState, 'dueAt'>, nowMs: number): boolean =>
  dueAt !== null && Date.parse(dueAt) <= nowMs;
