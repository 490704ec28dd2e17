import type { Agent, AgentId, AgentState, TeamId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../shell/client.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';

export const agentsKey = (workspaceId: string) => ['agents', workspaceId] as const;
export const teamsKey = (workspaceId: string) => ['teams', workspaceId] as const;

/** Everybody who answers in the workspace, with presence. */
export function useAgents() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: agentsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listAgents', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** The teams of the workspace. */
export function useTeams() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: teamsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listTeams', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

export interface Names {
  agent(id: AgentId): string;
  team(id: TeamId): string;
}

/** The names behind ids; somebody unknown is a dash. */
export function useNames(): Names {
  const agents = useAgents().data;
  const teams = useTeams().data;
  return useMemo(
    () => ({
      agent: (id) => agents?.find((agent) => agent.id === id)?.name ?? '–',
      team: (id) => teams?.find((team) => team.id === id)?.name ?? '–',
    }),
    [agents, teams],
  );
}

/** Puts a change of presence into the list at once. */
export function patchPresence(workspaceId: string, agentId: AgentId, state: AgentState, connected: boolean) {
  patchAgent(workspaceId, agentId, { state, connected });
}

export function patchAgent(workspaceId: string, agentId: AgentId, change: Partial<Agent>) {
  queries.setQueryData<{ data: Agent[] }>(
    agentsKey(workspaceId),
    (held) =>
      held && { data: held.data.map((agent) => (agent.id === agentId ? { ...agent, ...change } : agent)) },
  );
}
