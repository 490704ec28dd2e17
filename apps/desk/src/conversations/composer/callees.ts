import type { AgentId, Callee, ConversationId, TeamId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

/** Whom else a note of a conversation can call; asked for once somebody writes one. */
export function useCallees(id: ConversationId, isWanted: boolean): readonly Callee[] | undefined {
  const { workspaceId, agentId } = useSeat();
  return useQuery({
    queryKey: ['callees', workspaceId, id],
    enabled: isWanted,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      client.call('listCallees', { params: { workspaceId, conversationId: id }, signal }),
    select: ({ data }) => data.filter((callee) => callee.id !== agentId),
  }).data;
}

const most = 8;

/** Those whose name begins so, or holds it, or sounds so, by whole sounds or first letters. */
export function findCallees(callees: readonly Callee[], query: string): Callee[] {
  const wanted = query.toLocaleLowerCase();
  return callees
    .map((callee) => ({ callee, rank: rankOf(callee, wanted) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ callee }) => callee);
}

const none = 4;

function rankOf({ name, spelling }: Callee, wanted: string): number {
  const lower = name.toLocaleLowerCase();
  if (lower.startsWith(wanted)) return 0;
  if (spelling.split(' ').some((sounds) => sounds.startsWith(wanted))) return 1;
  return lower.includes(wanted) ? 2 : spelling.includes(wanted) ? 3 : none;
}

/** Whom a note calls: whose name stands in it behind an @, the longest name that fits at each place. */
export function calledIn(text: string, callees: readonly Callee[]) {
  const byLength = callees.toSorted((a, b) => b.name.length - a.name.length);
  const called = new Set<Callee>();
  for (const { index } of text.matchAll(/@/g)) {
    const rest = text.slice(index + 1);
    const [longest] = byLength.filter(({ name }) => rest.startsWith(name));
    if (longest) for (const callee of callees) if (callee.name === longest.name) called.add(callee);
  }
  const ids = (kind: Callee['kind']) => [...called].filter((each) => each.kind === kind).map(({ id }) => id);
  return { mentions: ids('agent') as AgentId[], mentionedTeams: ids('team') as TeamId[] };
}
