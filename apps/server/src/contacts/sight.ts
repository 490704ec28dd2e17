import type { AgentId, TeamId } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';

/** Which contacts an agent may see, as the store asks for it: all, or those with a conversation of theirs or their teams'. */
export interface Sight {
  seesAll: boolean;
  /** every conversation of the own teams, and not only those that wait in the queue */
  seesTeams: boolean;
  agentId: AgentId;
  teamIds: TeamId[];
}

/** What the caller may see of contacts, by the rule for conversations: supervisors and above see everything. */
export const sightOf = (caller: Pick<AgentCaller, 'role' | 'visibility' | 'agentId' | 'teamIds'>): Sight => ({
  seesAll: caller.role !== 'agent' || caller.visibility === 'all',
  seesTeams: caller.visibility === 'teams',
  agentId: caller.agentId,
  teamIds: caller.teamIds,
});
