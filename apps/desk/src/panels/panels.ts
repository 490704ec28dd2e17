import type { Panel } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const panelsKey = (workspaceId: string) => ['panels', workspaceId] as const;

/** The pages of the business that are shown beside customers. */
export function usePanels() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: panelsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listPanels', { params: { workspaceId }, signal }),
    select: ({ data }): Panel[] => data,
  });
}
