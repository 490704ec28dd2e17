import {
  changedTicket,
  nextStatuses,
  type TicketChange,
  type TicketState,
  type TicketStatus,
} from '@parley/contract';
import type { Viewer } from '../conversations/index.ts';
import { Refusal } from '../kernel/refusal.ts';

/** Whom a ticket is given to, alone or by their team, must be able to see it, whatever else they see. */
export const hasTicket = (
  viewer: Pick<Viewer, 'agentId' | 'teamIds'>,
  { agentId, teamId }: Pick<TicketState, 'agentId' | 'teamId'>,
): boolean => agentId === viewer.agentId || (teamId !== null && viewer.teamIds.includes(teamId));

/** What of a change changes anything; undefined where nothing does and nothing was said. Refuses a status that the present one does not lead to. */
export function effectOf(ticket: TicketState, { note, ...change }: TicketChange): TicketChange | undefined {
  const after = changedTicket(ticket, change);
  if (after.status !== ticket.status) refuseLeap(ticket.status, after.status);
  const effect: TicketChange = {
    ...(after.title === ticket.title ? {} : { title: after.title }),
    ...(after.status === ticket.status ? {} : { status: after.status }),
    ...(after.priority === ticket.priority ? {} : { priority: after.priority }),
    ...(after.teamId === ticket.teamId ? {} : { teamId: after.teamId }),
    ...(after.agentId === ticket.agentId ? {} : { agentId: after.agentId }),
    ...(after.orderNo === ticket.orderNo ? {} : { orderNo: after.orderNo }),
    ...(note === undefined ? {} : { note }),
  };
  return Object.keys(effect).length === 0 ? undefined : effect;
}

function refuseLeap(from: TicketStatus, to: TicketStatus): void {
  if (!nextStatuses[from].includes(to))
    throw new Refusal('ticket.wrong-status', { detail: `What is ${from} does not become ${to}.` });
}
