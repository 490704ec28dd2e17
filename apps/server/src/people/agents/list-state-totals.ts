import type { StateTotals } from '@parley/contract';
import { groupBy } from '../../kernel/group-by.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { sumSpells } from './spell-store.ts';

/** Time in each state within a span: one's own, of everybody for supervisors. */
export async function listStateTotals(
  { kernel }: PeopleRoom,
  { workspaceId, agentId, role }: AgentCaller,
  span: { from: string; to: string },
): Promise<{ data: StateTotals[] }> {
  const only = isAtLeast(role, 'supervisor') ? null : agentId;
  const sums = await sumSpells(kernel.database.in(workspaceId), workspaceId, span, only);
  const data = [...groupBy(sums, (each) => each.agentId)].map(([id, spells]) => ({
    agentId: id,
    spells: spells.map(({ state, reason, ms }) => ({ state, reason, ms: Math.round(ms) })),
    from: spells.reduce((first, { from }) => (from < first ? from : first), spells[0]?.from ?? span.from),
    to: spells.reduce((last, { to }) => (to > last ? to : last), spells[0]?.to ?? span.from),
  }));
  return { data };
}
