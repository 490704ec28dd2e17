import type { AssignmentReasons, RoutingRules, TeamId, WorkspaceId } from '@parley/contract';
import type { Log } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Seat as SeatRow } from '../people/index.ts';
import { hasRoom } from './match/demand-of.ts';
import type { MatchRules, Seat } from './match/need.ts';
import { type Match, planMatches } from './match/plan-matches.ts';
import { matchRulesOf, needOf, seatOf } from './match-of.ts';
import type { RoutingPorts } from './ports.ts';
import { getRulesAloud } from './rules/save-rules.ts';
import { findAcceptSeconds, listTeamIds, listWaiting, lockPass, type WaitingRow } from './store.ts';

const pageSize = 500;

/** Gives waiting customers to free agents until no more fit; returns how many found somebody. Two processes never plan at the same time, and the log lets only one owner stand. */
export function assignWaiting(
  kernel: Kernel,
  log: Log,
  ports: RoutingPorts,
  workspaceId: WorkspaceId,
): Promise<number> {
  return kernel.database.system.transaction(async (tx) => {
    await lockPass(tx, workspaceId);
    const rows = await ports.listSeats(tx, workspaceId);
    const { rules } = await getRulesAloud(kernel, tx, workspaceId);
    const now = kernel.clock.now();
    const teamIds = await listTeamIds(tx, workspaceId);
    const match = matchRulesOf(rules, teamIds, now);
    const seats = rows.map((row) => seatOf(row, match));
    // Read beside the transaction, which only keeps the turn: a long queue is read by index, whatever was planned while it was empty.
    const plan = await planAll(kernel.database.hot, workspaceId, { rules, match, rows, seats, now });
    if (plan.length === 0) return 0;
    const seconds = await findAcceptSeconds(tx, workspaceId);
    const own = new Map(rows.map((row) => [row.agentId, row.acceptSeconds]));
    const given = await Promise.all(
      plan.map((each) => give(kernel, log, workspaceId, each, own.get(each.agentId) ?? seconds)),
    );
    const takers = plan.filter((_, index) => given[index]).map(({ agentId }) => agentId);
    await ports.markAssigned(tx, [...new Set(takers)]);
    return takers.length;
  });
}

interface Scene {
  rules: RoutingRules;
  match: MatchRules;
  rows: readonly SeatRow[];
  seats: readonly Seat[];
  now: number;
}

/** Reads those who wait, most pressing first, page by page, until nobody has room or nobody is left whom somebody could reach. */
async function planAll(query: Query, workspaceId: WorkspaceId, scene: Scene): Promise<Match[]> {
  const { rules, match, rows, now } = scene;
  const plan: Match[] = [];
  let seats = scene.seats;
  let page: WaitingRow[];
  let after: WaitingRow | undefined;
  do {
    const reached = teamsReaching(seats, match);
    if (reached.length === 0) return plan;
    page = await listWaiting(query, workspaceId, {
      teamIds: reached,
      lastServedDays: rules.lastServedDays,
      ageingSeconds: rules.ageingSeconds,
      most: pageSize,
      after,
    });
    after = page.at(-1);
    const needs = page.map((row) => needOf(row, rules, rows));
    const found = planMatches(needs, seats, match, now);
    plan.push(...found);
    seats = loaded(seats, found, match, now);
  } while (page.length === pageSize);
  return plan;
}

/** Teams whose customers somebody with room could be given, by the ladder's last step. */
function teamsReaching(seats: readonly Seat[], { ladders, openTeams }: MatchRules): TeamId[] {
  const free = seats.filter(hasRoom);
  const own = new Set(free.flatMap(({ teamIds }) => teamIds).filter((id) => openTeams?.has(id) ?? true));
  const helped = [...ladders].filter(([, steps]) =>
    steps.some(({ teamIds }) => teamIds.some((id) => own.has(id))),
  );
  return [...new Set([...own, ...helped.map(([id]) => id)])];
}

function loaded(
  seats: readonly Seat[],
  found: readonly Match[],
  { weights }: MatchRules,
  now: number,
): Seat[] {
  const more = new Map<string, number>();
  for (const { agentId, need } of found)
    more.set(agentId, (more.get(agentId) ?? 0) + (weights[need.channelKind] ?? 1));
  return seats.map((seat) => {
    const by = more.get(seat.agentId);
    return by ? { ...seat, load: seat.load + by, idleSince: now } : seat;
  });
}

async function give(
  kernel: Kernel,
  log: Log,
  workspaceId: WorkspaceId,
  match: Match,
  seconds: number,
): Promise<boolean> {
  const { need, agentId } = match;
  const acceptBy =
    seconds > 0 ? { acceptBy: new Date(kernel.clock.now() + seconds * 1000).toISOString() } : {};
  const why = reasonsOf(match, kernel.clock.now());
  try {
    await log.append({
      workspaceId,
      conversationId: need.id,
      decide: (state) => {
        if (state.ownerVersion !== need.ownerVersion || state.status !== 'open')
          throw new Refusal('conversation.owner-changed');
        return [{ author: { kind: 'system' }, body: { kind: 'assigned', agent: agentId, ...acceptBy, why } }];
      },
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conversation.owner-changed') return false;
    throw error;
  }
}

function reasonsOf({ need, ground, step }: Match, now: number): AssignmentReasons {
  const skills = Object.fromEntries(need.skills.map(({ skill, level }) => [skill, level]));
  return {
    ground,
    ...(step > 0 ? { step } : {}),
    ...(need.skills.length > 0 ? { skills } : {}),
    waitedSeconds: Math.max(0, Math.round((now - need.queuedAt) / 1000)),
  };
}
