import { type AgentId, defaultRoutingRules } from '@parley/contract';
import { median, percentile } from '../figures/percentile.ts';
import { createChance } from '../torture/random.ts';
import { type Day, minuteMs } from './draw-day.ts';
import type { PlayedDay, Story } from './play-day.ts';

export interface DayFigures {
  customers: number;
  /** ms: until the first agent, of all */
  waitP50S: number;
  waitP95S: number;
  /** the longest anybody waited for their first agent, in seconds */
  starvedMax: number;
  /** the most by which anybody who got an agent earlier had come later, of the same team and asking for no less, in seconds; no more than `ageingBoundS`, what a VIP's levels are worth */
  overtakenMaxS: number;
  ageingBoundS: number;
  /** median of |told − came| ÷ came, in percent, over what everybody in the queue was told each minute while at least half a minute was left */
  etaMedianAbsErrPct: number;
  /** the same of one who knew each line's pace to the last digit: whoever is n-th in a line that is served at random waits a gamma time of shape n */
  etaFloorPct: number;
  estimates: number;
  /** median wait of VIPs over that of others, of those who waited at all; undefined where nobody did */
  vipWaitRatio: number | undefined;
  /** the widest spread, among those who can serve the same, of what share of their capacity people had in hand over the steady hours */
  loadSpread: number;
  doubleOwners: number;
  lostConversations: number;
}

/** of a VIP, by the rules that stand until somebody changes them */
const vipLevels = 2;
const floorSeed = 1;
const floorDraws = 2000;
const leastLeftMs = minuteMs / 2;
const steady = { from: 9 * 60 * minuteMs, to: 21 * 60 * minuteMs, leastMinutes: 180 };

export function figuresOf(day: Day, agentIds: readonly AgentId[], played: PlayedDay): DayFigures {
  const stories = [...played.stories.values()];
  const waits = stories.map(({ joinedAt, assignedAt: [first] }) => ((first ?? Number.NaN) - joinedAt) / 1000);
  const waited = (isVip: boolean) => waits.filter((wait, at) => wait > 5 && stories[at]?.isVip === isVip);
  const told = played.estimates.flatMap(({ conversation, at, position, seconds }) => {
    const came = played.stories.get(conversation)?.assignedAt.find((moment) => moment >= at);
    return came !== undefined && came - at >= leastLeftMs
      ? [{ position, error: Math.abs(seconds * 1000 - (came - at)) / (came - at) }]
      : [];
  });
  return {
    customers: stories.length,
    waitP50S: percentile(waits, 0.5),
    waitP95S: percentile(waits, 0.95),
    starvedMax: Math.max(...waits.filter(Number.isFinite)),
    overtakenMaxS: overtakenMax(stories) / 1000,
    ageingBoundS: vipLevels * defaultRoutingRules.ageingSeconds,
    etaMedianAbsErrPct: median(told.map(({ error }) => error)) * 100,
    etaFloorPct: floorOf(told.map(({ position }) => position)) * 100,
    estimates: told.length,
    vipWaitRatio: waited(true).length > 0 ? median(waited(true)) / median(waited(false)) : undefined,
    loadSpread: spreadOf(day, agentIds, played),
    doubleOwners: played.doubleOwners,
    lostConversations: stories.filter(({ closedAt }) => closedAt === undefined).length,
  };
}

/** ms: the most that somebody who was served before another had come after them, of those who wait in one team and ask for no less. */
function overtakenMax(stories: readonly Story[]): number {
  const first = ({ assignedAt: [at] }: Story) => at ?? Number.POSITIVE_INFINITY;
  let most = 0;
  for (const one of stories)
    for (const other of stories)
      if (other.team === one.team && other.english >= one.english && first(other) < first(one))
        most = Math.max(most, other.joinedAt - one.joinedAt);
  return most;
}

/** The median relative error of who knows the pace, for people at these positions: of the constant that errs least for each, over drawn gamma times. */
function floorOf(positions: readonly number[]): number {
  const chance = createChance(floorSeed);
  const draw = (shape: number) => {
    let time = 0;
    for (let step = 0; step < shape; step++) time -= Math.log(1 - chance.next());
    return time;
  };
  const errors: number[] = [];
  for (const position of new Set(positions)) {
    const times = Array.from({ length: floorDraws }, () => draw(position));
    const errorsOf = (told: number) => times.map((time) => Math.abs(told - time) / time);
    const said = Array.from({ length: 60 }, (_, at) => position * (0.2 + at / 50));
    const best = said.map(errorsOf).reduce((least, each) => (median(each) < median(least) ? each : least));
    for (const at of positions) if (at === position) errors.push(chance.pick(best));
  }
  return median(errors);
}

/** How far apart, over the steady hours, those of one group stand who could serve the same: each by their mean distance from the group's load of the same minute. */
function spreadOf({ workers }: Day, agentIds: readonly AgentId[], { loads }: PlayedDay): number {
  const groups = new Map<string, PlayedDay['agentIds'][number][]>();
  for (const [at, { teams, english, capacity }] of workers.entries()) {
    const key = JSON.stringify([[...new Set(teams)].sort(), english >= 60, capacity]);
    groups.set(key, [...(groups.get(key) ?? []), agentIds[at] as AgentId]);
  }
  return Math.max(0, ...[...groups.values()].map((group) => spreadWithin(group, loads)));
}

function spreadWithin(group: readonly AgentId[], loads: PlayedDay['loads']): number {
  const minutes = new Map<number, { agent: AgentId; load: number }[]>();
  for (const agent of group)
    for (const { at, load } of loads.get(agent) ?? [])
      if (at >= steady.from && at < steady.to) minutes.set(at, [...(minutes.get(at) ?? []), { agent, load }]);
  const apart = new Map<AgentId, number[]>();
  for (const seen of minutes.values()) {
    if (seen.length < 2) continue;
    const mean = seen.reduce((sum, { load }) => sum + load, 0) / seen.length;
    for (const { agent, load } of seen) apart.set(agent, [...(apart.get(agent) ?? []), load - mean]);
  }
  const means = [...apart.values()]
    .filter(({ length }) => length >= steady.leastMinutes)
    .map((each) => each.reduce((sum, one) => sum + one, 0) / each.length);
  return means.length > 1 ? Math.max(...means) - Math.min(...means) : 0;
}
