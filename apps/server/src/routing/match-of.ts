import { isOpen, type RoutingRules, type TeamId } from '@parley/contract';
import type { Seat as SeatRow } from '../people/index.ts';
import type { MatchRules, Need, Seat } from './match/need.ts';
import { skillsFor } from './rules/facts.ts';
import type { WaitingRow } from './store.ts';

/** What matching goes by at a moment (milliseconds since 1970). */
export function matchRulesOf(rules: RoutingRules, teamIds: readonly TeamId[], now: number): MatchRules {
  const openTeams = new Set(
    teamIds.filter((id) => {
      const hours = rules.hours[id];
      return !hours || isOpen(hours, now);
    }),
  );
  const ladders = new Map(Object.entries(rules.ladders) as [TeamId, RoutingRules['ladders'][TeamId]][]);
  const { weights, ageingSeconds, holdSeconds } = rules;
  return { ladders, weights, ageingSeconds, holdSeconds, openTeams };
}

export const seatOf = (row: SeatRow, { weights }: MatchRules): Seat => ({
  agentId: row.agentId,
  teamIds: row.teamIds,
  skills: row.skills,
  capacity: row.capacity,
  load: Object.entries(row.inHand).reduce((load, [kind, count]) => load + count * (weights[kind] ?? 1), 0),
  idleSince: Date.parse(row.assignedAt ?? row.stateSince),
});

/** A customer who waits, as matching sees them; whom they asked for stands in the contact's attribute `preferred_agent`, by email. */
export function needOf(row: WaitingRow, rules: RoutingRules, seats: readonly SeatRow[]): Need {
  const { preferred_agent: wanted } = row.attributes;
  const email = typeof wanted === 'string' ? wanted.trim().toLowerCase() : undefined;
  return {
    id: row.id,
    ownerVersion: row.ownerVersion,
    teamId: row.teamId,
    channelKind: row.channelKind,
    priority: row.priority,
    queuedAt: Date.parse(row.queuedSince),
    skills: skillsFor(rules.needs, row),
    passedBy: row.passedBy,
    preferred: (email && seats.find((seat) => seat.email === email)?.agentId) || null,
    lastServed: row.lastServed,
  };
}
