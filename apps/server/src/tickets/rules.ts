import {
  changedTicket,
  dueByTarget,
  isResting,
  isUnsettled,
  nextStatuses,
  restedTicket,
  type TicketChange,
  type TicketDraft,
  type TicketRules,
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

/** A change as the log has it. */
export type TicketEffect = TicketChange & { isDueByHand?: boolean };

/** What of a change changes anything at a moment (ISO 8601 UTC); undefined where nothing does and nothing was said. Refuses a status that the present one does not lead to. */
export function effectOf(
  ticket: TicketState,
  { note, dueAt, ...change }: TicketChange,
  rules: TicketRules,
  at: string,
): TicketEffect | undefined {
  const changed = changedTicket(ticket, change);
  if (changed.status !== ticket.status) refuseLeap(ticket.status, changed.status);
  const after = { ...changed, ...dueAfter(ticket, restedTicket(changed, at), dueAt, rules) };
  const effect: TicketEffect = {
    ...(after.title === ticket.title ? {} : { title: after.title }),
    ...(after.status === ticket.status ? {} : { status: after.status }),
    ...(after.priority === ticket.priority ? {} : { priority: after.priority }),
    ...(after.teamId === ticket.teamId ? {} : { teamId: after.teamId }),
    ...(after.agentId === ticket.agentId ? {} : { agentId: after.agentId }),
    ...(after.orderNo === ticket.orderNo ? {} : { orderNo: after.orderNo }),
    ...(after.dueAt === ticket.dueAt ? {} : { dueAt: after.dueAt }),
    ...(after.isDueByHand === ticket.isDueByHand ? {} : { isDueByHand: after.isDueByHand }),
    ...(note === undefined ? {} : { note }),
  };
  return Object.keys(effect).length === 0 ? undefined : effect;
}

type Due = Pick<TicketState, 'dueAt' | 'isDueByHand'>;

/** A time set by hand stays until it is taken away or the ticket is settled; the other is told anew where what it goes by has changed. */
function dueAfter(
  before: TicketState,
  after: TicketState,
  wanted: string | null | undefined,
  rules: TicketRules,
): Due {
  if (!isUnsettled(after.status)) return { dueAt: null, isDueByHand: false };
  if (wanted) return { dueAt: wanted, isDueByHand: true };
  const isSame =
    isResting(before.status) === isResting(after.status) &&
    before.priority === after.priority &&
    before.teamId === after.teamId;
  if (wanted === undefined && (before.isDueByHand || isSame))
    return { dueAt: before.dueAt, isDueByHand: before.isDueByHand };
  return { dueAt: dueByTarget(after, rules), isDueByHand: false };
}

/** When a ticket that is opened at a moment (ISO 8601 UTC) is due: at the time that was set, or by its target. */
export function firstDue(
  { dueAt, priority, teamId }: Pick<TicketDraft, 'dueAt' | 'priority' | 'teamId'>,
  rules: TicketRules,
  openedAt: string,
): { dueAt?: string; isDueByHand?: true } {
  if (dueAt) return { dueAt, isDueByHand: true };
  const due = dueByTarget({ status: 'new', priority, teamId: teamId ?? null, openedAt, rests: [] }, rules);
  return due ? { dueAt: due } : {};
}

function refuseLeap(from: TicketStatus, to: TicketStatus): void {
  if (!nextStatuses[from].includes(to))
    throw new Refusal('ticket.wrong-status', { detail: `What is ${from} does not become ${to}.` });
}
