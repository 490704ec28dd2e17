import type { AgentId } from '@parley/contract';
import { median, percentile } from '../figures/percentile.ts';
import { type Day, minuteMs } from './draw-day.ts';
import type { PlayedDay } from './play-day.ts';

export interface DayFigures {
  customers: number;
  /** ms: until the first agent, of all */
  waitP50S: number;
  waitP95S: number;
  /** the longest anybody waited for their first agent, in seconds */
  starvedMax: number;
  /** median of |told − came| ÷ came, in percent, over what everybody in the queue was told each minute while at least half a minute was left */
  etaMedianAbsErrPct: number;
  estimates: number;
  /** median wait of VIPs over that of others, of those who waited at all; undefined where nobody did */
  vipWaitRatio: number | undefined;
  /** the widest spread, within a team, of what share of their capacity people had in hand over the steady hours */
  loadSpread: number;
  doubleOwners: number;
  lostConversations: number;
}

const leastLeftMs = minuteMs / 2;
const steady = { from: 9 * 60 * minuteMs, to: 21 * 60 * minuteMs, leastMinutes: 180 };

export function figuresOf(day: Day, agentIds: readonly AgentId[], played: PlayedDay): DayFigures {
  const stories = [...played.stories.values()];
  const waits = stories.map(({ joinedAt, assignedAt: [first] }) => ((first ?? Number.NaN) - joinedAt) / 1000);
  const waited = (isVip: boolean) => waits.filter((wait, at) => wait > 5 && stories[at]?.isVip === isVip);
  const errors = played.estimates.flatMap(({ conversation, at, seconds }) => {
    const came = played.stories.get(conversation)?.assignedAt.find((moment) => moment >= at);
    return came !== undefined && came - at >= leastLeftMs
      ? [Math.abs(seconds * 1000 - (came - at)) / (came - at)]
      : [];
  });
  return {
    customers: stories.length,
    waitP50S: percentile(waits, 0.5),
    waitP95S: percentile(waits, 0.95),
    starvedMax: Math.max(...waits.filter(Number.isFinite)),
    etaMedianAbsErrPct: median(errors) * 100,
    estimates: errors.length,
    vipWaitRatio: waited(true).length > 0 ? median(waited(true)) / median(waited(false)) : undefined,
    loadSpread: spreadOf(day, agentIds, played),
    doubleOwners: played.doubleOwners,
    lostConversations: stories.filter(({ closedAt }) => closedAt === undefined).length,
  };
}

function spreadOf({ workers }: Day, agentIds: readonly AgentId[], { loads }: PlayedDay): number {
  const groups = new Map<string, number[]>();
  for (const [at, { teams, english, from, capacity }] of workers.entries()) {
    const seen = (loads.get(agentIds[at] as AgentId) ?? []).filter(
      (each) => each.at >= steady.from && each.at < steady.to,
    );
    if (seen.length < steady.leastMinutes) continue;
    const key = JSON.stringify([[...new Set(teams)].sort(), english >= 60, from, capacity]);
    const mean = seen.reduce((sum, { load }) => sum + load, 0) / seen.length;
    groups.set(key, [...(groups.get(key) ?? []), mean]);
  }
  const spreads = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => Math.max(...group) - Math.min(...group));
  return Math.max(0, ...spreads);
}
