import {
  type AgentId,
  type Board,
  type BoardFigure,
  type BoardTeam,
  betterHigh,
  type ConversationState,
  type SupervisionSettings,
  type TeamId,
} from '@parley/contract';
import type { AgentRecord, TodayRecord } from '../live/store.ts';

/** What the wallboard is made of. */
export interface BoardGround {
  states: readonly ConversationState[];
  agents: readonly AgentRecord[];
  teams: readonly { teamId: TeamId; name: string }[];
  today: TodayRecord;
  settings: SupervisionSettings;
  now: string;
}

/** How a workspace stands, from its running conversations, its people and the day so far. */
export function computeBoard({ states, agents, teams, today, settings, now }: BoardGround): Board {
  const waits = states.filter(({ owner, status }) => owner.kind === 'queue' && status === 'open');
  const served = states.filter(({ owner, status }) => owner.kind === 'agent' && status !== 'closed');
  const inHand = countBy(served, ({ owner }) => (owner.kind === 'agent' ? owner.agentId : undefined));
  const isOnline = ({ state, connected }: AgentRecord) => state === 'online' && connected;
  const board: Omit<Board, 'alerts'> = {
    at: now,
    waiting: waits.length,
    longestSince: longest(waits),
    teams: teams.map(({ teamId, name }): BoardTeam => {
      const waiting = waits.filter((state) => state.teamId === teamId);
      return {
        ...{ teamId, name, waiting: waiting.length, longestSince: longest(waiting) },
        inHand: served.filter((state) => state.teamId === teamId).length,
        online: agents.filter((agent) => isOnline(agent) && agent.teamIds.includes(teamId)).length,
      };
    }),
    agents: agents.map((agent) => ({ ...agent, inHand: inHand.get(agent.agentId as AgentId) ?? 0 })),
    today: {
      since: today.since,
      entered: today.entered,
      answered: today.answered,
      abandoned: today.abandoned,
      firstResponseSeconds:
        today.median === null || today.p90 === null ? null : { median: today.median, p90: today.p90 },
      serviceLevel: {
        within: today.within,
        of: today.within + today.missed,
        seconds: settings.serviceLevelSeconds,
      },
      bot: { handled: today.botHandled, contained: today.botContained },
    },
    withBot: states.filter(({ owner, status }) => owner.kind === 'bot' && status !== 'closed').length,
  };
  return { ...board, alerts: alertsOf(board, settings.alerts, Date.parse(now)) };
}

type Figures = Readonly<Partial<Record<BoardFigure, number>>>;

function alertsOf(
  board: Omit<Board, 'alerts'>,
  thresholds: SupervisionSettings['alerts'],
  nowMs: number,
): Board['alerts'] {
  const { today, agents } = board;
  const share = (part: number, of: number) => (of === 0 ? undefined : (part / of) * 100);
  const served = share(today.serviceLevel.within, today.serviceLevel.of);
  const abandoned = share(today.abandoned, today.entered);
  const whole: Figures = {
    waiting: board.waiting,
    ...waited(board.longestSince, nowMs),
    ...(today.firstResponseSeconds ? { firstResponseP90Seconds: today.firstResponseSeconds.p90 } : {}),
    ...(served === undefined ? {} : { serviceLevelPercent: served }),
    ...(abandoned === undefined ? {} : { abandonedPercent: abandoned }),
    agentsOnline: agents.filter(({ state, connected }) => state === 'online' && connected).length,
  };
  return [
    ...alertsIn(whole, thresholds),
    ...board.teams.flatMap((team) =>
      alertsIn({ waiting: team.waiting, ...waited(team.longestSince, nowMs) }, thresholds).map((alert) => ({
        ...alert,
        teamId: team.teamId,
      })),
    ),
  ];
}

const waited = (since: string | null, nowMs: number): Figures =>
  since ? { longestWaitSeconds: (nowMs - Date.parse(since)) / 1000 } : {};

function alertsIn(figures: Figures, thresholds: SupervisionSettings['alerts']): Board['alerts'] {
  return (Object.entries(figures) as [BoardFigure, number][]).flatMap(([figure, value]): Board['alerts'] => {
    const threshold = thresholds[figure];
    if (!threshold) return [];
    const isPast = (limit: number) => (betterHigh.has(figure) ? value <= limit : value >= limit);
    if (isPast(threshold.alarm)) return [{ figure, level: 'alarm' }];
    return isPast(threshold.warn) ? [{ figure, level: 'warn' }] : [];
  });
}

const longest = (waits: readonly ConversationState[]): string | null =>
  waits.reduce<string | null>(
    (first, { queuedSince }) =>
      queuedSince !== null && (first === null || queuedSince < first) ? queuedSince : first,
    null,
  );

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
