import type { FlowId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { inLanguage } from '../contacts/in-language.ts';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale } from '../words/index.ts';

const none: ReadonlyMap<FlowId, string> = new Map();

/** What the flows that customers meet are called, in the reader's language. */
export function useFlowTitles(): ReadonlyMap<FlowId, string> {
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: ['flows', workspaceId, 'titles'],
    queryFn: ({ signal }) => client.call('listFlowTitles', { params: { workspaceId }, signal }),
  });
  if (!data) return none;
  return new Map(data.data.map(({ id, title }) => [id, inLanguage(title as Record<string, string>, locale)]));
}
