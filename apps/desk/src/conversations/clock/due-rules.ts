import {
  type ClockReading,
  type ConversationState,
  clocksOf,
  type DueClock,
  type DueRules,
  readClock,
} from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';

export const dueRulesKey = (workspaceId: string) => ['supervision', workspaceId, 'due-rules'] as const;

/** What tells when something is due, once it is known. */
export function useDueRules(): DueRules | undefined {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: dueRulesKey(workspaceId),
    queryFn: ({ signal }) => client.call('getDueRules', { params: { workspaceId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** The same from what is loaded, outside of components. */
export const findDueRules = (workspaceId: string): DueRules | undefined =>
  queries.getQueryData<DueRules>(dueRulesKey(workspaceId));

const judged = new WeakMap<ConversationState, { rules: DueRules; clocks: DueClock[] }>();

/** What is due in a version of a conversation, the most pressing first; judged once. */
export function clocksIn(state: ConversationState, rules: DueRules): DueClock[] {
  const known = judged.get(state);
  if (known?.rules === rules) return known.clocks;
  const clocks = clocksOf(state, rules);
  judged.set(state, { rules, clocks });
  return clocks;
}

/** A clock of a conversation, read at a moment. */
export const read = (
  clock: DueClock,
  { teamId }: Pick<ConversationState, 'teamId'>,
  rules: DueRules,
  nowMs: number,
): ClockReading => readClock(clock, teamId ? rules.hours[teamId] : undefined, nowMs);
