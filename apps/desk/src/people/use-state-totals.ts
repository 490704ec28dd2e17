import type { AgentId, AgentState, Locale, StateReason, StateTotals } from '@parley/contract';
import { locales } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const totalsKey = (workspaceId: string) => ['state-totals', workspaceId] as const;
const againMs = 60_000;

/** Time in each state since this morning, by the reader's own clock: one's own, of everybody for supervisors. */
export function useStateTotals(isWanted = true) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: totalsKey(workspaceId),
    enabled: isWanted,
    refetchInterval: againMs,
    queryFn: async ({ signal }) => {
      const morning = new Date();
      morning.setHours(0, 0, 0, 0);
      const query = { from: morning.toISOString(), to: new Date().toISOString() };
      return (await client.call('listStateTotals', { params: { workspaceId }, query, signal })).data;
    },
  });
}

/** Of one agent, by state, longest first. */
export function byState(totals: readonly StateTotals[], id: AgentId): [AgentState, number][] {
  const sums = new Map<AgentState, number>();
  for (const { state, ms } of totals.find((each) => each.agentId === id)?.spells ?? [])
    sums.set(state, (sums.get(state) ?? 0) + ms);
  return [...sums].toSorted(([, a], [, b]) => b - a);
}

/** What a reason is called in the reader's language, or in whichever it has. */
export const reasonName = ({ names }: StateReason, locale: Locale): string =>
  names[locale] ?? locales.flatMap((each) => names[each] ?? [])[0] ?? '';
