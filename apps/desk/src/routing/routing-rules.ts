import type { RoutingRules, TeamId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const routingRulesKey = (workspaceId: string) => ['routing', workspaceId, 'rules'] as const;

/** Who gets which conversation, as it was saved last. */
export function useRoutingRules() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: routingRulesKey(workspaceId),
    queryFn: ({ signal }) => client.call('getRoutingRules', { params: { workspaceId }, signal }),
  });
}

/** What the parts of the page show and change. */
export interface PartProps {
  shown: RoutingRules;
  isReadOnly: boolean;
  set(change: Partial<RoutingRules>): void;
}

/** What belongs to a team, set or taken away. */
export function withTeam<T>(all: Record<TeamId, T>, id: TeamId, value: T | undefined): Record<TeamId, T> {
  const { [id]: _, ...others } = all;
  return (value === undefined ? others : { ...others, [id]: value }) as Record<TeamId, T>;
}
