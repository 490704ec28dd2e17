import type { Ticket } from '@parley/contract';
import { useNames } from '../people/agents.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';

/** Tells who has a ticket: an agent, or else a team, or nobody yet. */
export function useHolder() {
  const t = useWords();
  const names = useNames();
  const { agentId: me } = useSeat();
  return ({ agentId, teamId }: Pick<Ticket, 'agentId' | 'teamId'>): string => {
    if (agentId) return agentId === me ? t('tickets.me') : names.agent(agentId);
    return teamId ? names.team(teamId) : t('tickets.nobody');
  };
}
