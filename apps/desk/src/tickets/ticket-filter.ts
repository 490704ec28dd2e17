import { type AgentId, isUnsettled, type TeamId, type TicketStatus, ticketStatuses } from '@parley/contract';

/** What narrows the list of tickets; null: nothing does. */
export interface TicketFilter {
  status: 'unsettled' | 'settled' | TicketStatus | null;
  teamId: TeamId | 'none' | null;
  agentId: AgentId | 'me' | 'none' | null;
  isOverdue: boolean;
  order: 'changed' | 'due';
  q: string;
}
export const firstFilter: TicketFilter = {
  status: 'unsettled',
  teamId: null,
  agentId: null,
  isOverdue: false,
  order: 'changed',
  q: '',
};

const groups = {
  unsettled: ticketStatuses.filter(isUnsettled).join(','),
  settled: ticketStatuses.filter((status) => !isUnsettled(status)).join(','),
} as const;

/** The filter as the server is asked. */
export function queryOf({ status, teamId, agentId, isOverdue, order, q }: TicketFilter) {
  const sought = q.trim();
  return {
    ...(status ? { status: status === 'unsettled' || status === 'settled' ? groups[status] : status } : {}),
    ...(teamId ? { teamId } : {}),
    ...(agentId ? { agentId } : {}),
    ...(isOverdue ? { due: 'past' as const } : {}),
    ...(order === 'due' ? { order } : {}),
    ...(sought ? { q: sought } : {}),
  };
}
