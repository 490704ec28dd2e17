import type { AgentId } from '@parley/contract';
import { byUrgency } from './by-urgency.ts';
import { createDemands, type Demand, fits, hasRoom, suits } from './demand-of.ts';
import type { MatchRules, Need, Seat } from './need.ts';
import { createRosters, type Desk } from './roster.ts';

/** Why this agent: asked for by name, served the customer last, or the least loaded of those who are fit. */
export type Ground = 'asked-for' | 'last-served' | 'least-loaded';

export interface Match<N extends Need = Need> {
  need: N;
  agentId: AgentId;
  ground: Ground;
  /** how far the wait had come down the team's ladder */
  step: number;
}

/**
 * Gives those who wait, most pressing first, each the best agent who is fit and has room: the one they asked for, the one who served them last, else the least loaded for their capacity, the longest idle of those.
 * Each gift counts at once for the next. Pure; n customers, m seats and d kinds of demand take about n log m + d m steps.
 */
export function planMatches<N extends Need>(
  needs: readonly N[],
  seats: readonly Seat[],
  rules: MatchRules,
  now: number,
): Match<N>[] {
  const desks = seats.map((seat): Desk => ({ seat, load: seat.load, idleSince: seat.idleSince }));
  const byAgent = new Map(desks.map((desk) => [desk.seat.agentId, desk]));
  const demandOf = createDemands(rules, now);
  const rosterOf = createRosters(desks.filter(({ seat }) => hasRoom(seat)));
  const unmet = new Set<Demand>();
  const matches: Match<N>[] = [];
  for (const need of byUrgency(needs, rules)) {
    const demand = demandOf(need);
    const known = knownTo(need, demand, byAgent);
    if (known && !known.isFree && now - need.queuedAt < rules.holdSeconds * 1000) continue;
    const chosen = known?.isFree ? known : best(need, demand);
    if (!chosen) continue;
    chosen.desk.load += demand.weight;
    chosen.desk.idleSince = now;
    matches.push({ need, agentId: chosen.desk.seat.agentId, ground: chosen.ground, step: demand.reach.step });
  }
  return matches;

  function best({ passedBy }: N, demand: Demand): Chosen | undefined {
    if (unmet.has(demand)) return undefined;
    const desk = rosterOf(demand.reach.teamIds).best(demand, passedBy);
    if (desk) return { desk, ground: 'least-loaded' };
    unmet.add(demand);
    return undefined;
  }
}

interface Chosen {
  desk: Desk;
  ground: Ground;
}
interface Known extends Chosen {
  isFree: boolean;
}

/** Whom the customer should have if that one is at work: asked for by name, or known from last time and still fit. */
function knownTo(need: Need, demand: Demand, byAgent: ReadonlyMap<AgentId, Desk>): Known | undefined {
  const { preferred, lastServed, passedBy } = need;
  const asked = preferred === null ? undefined : byAgent.get(preferred);
  const last = lastServed === null ? undefined : byAgent.get(lastServed);
  const desk = asked ?? (last && suits(last.seat, demand) ? last : undefined);
  if (!desk || passedBy.includes(desk.seat.agentId)) return undefined;
  const isFree = fits(desk.seat.capacity, desk.load, demand.weight);
  return { desk, ground: desk === asked ? 'asked-for' : 'last-served', isFree };
}
