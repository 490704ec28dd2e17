import { type AgentCaller, isAtLeast } from '../kernel/route.ts';
import type { Reader } from './store.ts';

/** What of the canned replies a caller sees. */
export const readerOf = ({ workspaceId, agentId, teamIds, role }: AgentCaller): Reader => ({
  ...{ workspaceId, agentId, teamIds },
  isSupervisor: isAtLeast(role, 'supervisor'),
});
