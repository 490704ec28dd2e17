import type { AgentId, ConversationId, TeamId } from '@parley/contract';
import { median } from '../figures/percentile.ts';
import type { MatchRules, Need, Seat } from '../stage/routing-parts.ts';
import { parts } from '../stage/server-parts.ts';
import { type Chance, createChance } from '../torture/random.ts';

export interface DecisionFigures {
  /** ms for everybody who waits and every seat at once */
  passMs: number;
  /** how many of those who wait found somebody */
  passMatched: number;
  /** µs for one freed seat among the first page of those who wait for its teams */
  nextUs: number;
}

const now = Date.UTC(2030, 0, 1);
const teamCount = 20;
const pageSize = 500;
const nextRounds = 300;

/** Times the decision alone: all who wait against all seats, and one freed seat against the most pressing who wait. */
export function timeDecisions(waiting: number, seats: number, rounds: number): DecisionFigures {
  const chance = createChance(1);
  const teams = Array.from({ length: teamCount }, (_, at) => `tem_${at}` as TeamId);
  const needs = Array.from({ length: waiting }, (_, at) => needOf(at, teams, chance));
  const places = Array.from({ length: seats }, (_, at) => seatOf(at, teams, chance));
  const rules = rulesOf(teams);
  let passMatched = 0;
  const passes = times(rounds, () => {
    passMatched = parts.planMatches(needs, places, rules, now).length;
  });
  const full = places.map((seat) => ({ ...seat, load: seat.capacity }));
  const nexts = times(nextRounds, (at) => {
    const freed = full[at % full.length] as Seat;
    const page = needs.slice(0, pageSize);
    parts.planMatches(page, [{ ...freed, load: freed.load - 1 }], rules, now);
  });
  return { passMs: median(passes), passMatched, nextUs: median(nexts) * 1000 };
}

function times(rounds: number, run: (at: number) => void): number[] {
  run(0);
  return Array.from({ length: rounds }, (_, at) => {
    const begun = performance.now();
    run(at);
    return performance.now() - begun;
  });
}

const skills = Array.from({ length: 12 }, (_, at) => `skill ${at}`);

const needOf = (at: number, teams: readonly TeamId[], chance: Chance): Need => ({
  id: `cnv_${at}` as ConversationId,
  ownerVersion: 1,
  teamId: chance.pick(teams),
  channelKind: chance.pick(['web', 'wechat', 'email']),
  priority: chance.next() < 0.05 ? 2 : 0,
  queuedAt: now - chance.below(3_600_000),
  skills: chance.next() < 0.5 ? [{ skill: chance.pick(skills), level: chance.pick([30, 50, 70]) }] : [],
  passedBy: chance.next() < 0.05 ? [agentAt(chance.below(1_000))] : [],
  preferred: null,
  lastServed: chance.next() < 0.2 ? agentAt(chance.below(1_000)) : null,
});

const seatOf = (at: number, teams: readonly TeamId[], chance: Chance): Seat => ({
  agentId: agentAt(at),
  teamIds: [teams[at % teamCount] as TeamId, chance.pick(teams)],
  skills: Object.fromEntries(
    skills.filter(() => chance.next() < 0.4).map((skill) => [skill, chance.below(101)]),
  ),
  capacity: 3 + chance.below(6),
  load: chance.below(3),
  idleSince: now - chance.below(600_000),
});

const rulesOf = (teams: readonly TeamId[]): MatchRules => ({
  ladders: new Map(
    teams.map((team, at) => [
      team,
      [
        { afterSeconds: 120, teamIds: [teams[(at + 1) % teamCount] as TeamId], easedBy: 20 },
        { afterSeconds: 600, teamIds: teams, easedBy: 60 },
      ],
    ]),
  ),
  weights: { email: 0.5 },
  ageingSeconds: 300,
  holdSeconds: 30,
});

const agentAt = (at: number) => `agt_${at}` as AgentId;
