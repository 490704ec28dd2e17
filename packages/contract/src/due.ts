import { z } from 'zod';
import type { ConversationState } from './conversation-state.ts';
import { countedAfter, countedBetween } from './counted-time.ts';
import { teamId } from './ids.ts';
import { isOpen } from './opening.ts';
import { type BusinessHours, businessHours } from './routing.ts';
import type { Sleep } from './sleeps.ts';
import { ticketTargets } from './ticket-due.ts';

const seconds = z.int().min(5).max(86_400);

/** How long each may last, in seconds of the team's opening hours. */
export const dueTargets = z.strictObject({
  /** in the queue */
  waitSeconds: seconds,
  /** from coming to people to their first answer */
  firstResponseSeconds: seconds,
  /** from a customer's word to the next answer */
  nextResponseSeconds: seconds,
  /** from coming to people to being closed */
  resolutionSeconds: z.int().min(60).max(2_592_000),
});
export type DueTargets = z.infer<typeof dueTargets>;

/** What of the targets is another for one team. */
export const teamTargets = dueTargets.partial();
export type TeamTargets = z.infer<typeof teamTargets>;

/** All that tells when something is due, beside the conversation itself. */
export const dueRules = z.strictObject({
  targets: dueTargets,
  teams: z.record(teamId, teamTargets),
  /** time outside of a team's hours does not count; teams without hours are always at work */
  hours: z.record(teamId, businessHours),
  tickets: ticketTargets,
});
export type DueRules = z.infer<typeof dueRules>;

export type ClockKind = 'first-response' | 'next-response' | 'waiting' | 'resolution';

/** Something that is due in a conversation. Times are ISO 8601 UTC. */
export interface DueClock {
  kind: ClockKind;
  since: string;
  targetSeconds: number;
  dueAt: string;
  /** when it stood still, since the conversation slept */
  sleeps: readonly Sleep[];
}
type Timed = Pick<
  ConversationState,
  'status' | 'owner' | 'teamId' | 'queuedSince' | 'waitingSince' | 'servedSince' | 'answeredAt' | 'sleeps'
>;

/** Everything that is due in a conversation, the most pressing first: nothing while the bot has it, and while it sleeps or is closed. */
export function clocksOf(state: Timed, rules: DueRules): DueClock[] {
  const { teamId: team, sleeps } = state;
  const own = (team && rules.teams[team]) || {};
  const hours = team ? rules.hours[team] : undefined;
  return runningIn(state)
    .flatMap(({ kind, since }): DueClock[] => {
      const targetSeconds = own[targetOf[kind]] ?? rules.targets[targetOf[kind]];
      const due = countedAfter(hours, sleeps, Date.parse(since), targetSeconds * 1000);
      return due === undefined
        ? []
        : [{ kind, since, targetSeconds, dueAt: new Date(due).toISOString(), sleeps }];
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** When the most pressing thing in a conversation is due, ISO 8601 UTC; null where nothing is. */
export const dueOf = (state: Timed, rules: DueRules): string | null =>
  clocksOf(state, rules)[0]?.dueAt ?? null;

/** From this share of its target on, a clock calls for a look. */
export const soonShare = 0.8;
export type ClockLevel = 'calm' | 'soon' | 'late';

/** How a clock stands at a moment. */
export interface ClockReading {
  level: ClockLevel;
  /** time at work until it is due, or since it was, in milliseconds */
  ms: number;
  /** how much of its target has passed; 1 when it is due */
  share: number;
  /** it stands still, since the team is not at work */
  isResting: boolean;
}

/** Reads a clock at a moment in milliseconds since 1970; at one before it began it has all its time. */
export function readClock(
  { since, dueAt, targetSeconds, sleeps }: DueClock,
  hours: BusinessHours | undefined,
  nowMs: number,
): ClockReading {
  const targetMs = targetSeconds * 1000;
  const isLate = nowMs >= Date.parse(dueAt);
  const ms = isLate
    ? countedBetween(hours, sleeps, Date.parse(dueAt), nowMs)
    : countedBetween(hours, sleeps, Math.max(nowMs, Date.parse(since)), Date.parse(dueAt));
  const share = isLate ? 1 + ms / targetMs : 1 - ms / targetMs;
  const level = isLate ? 'late' : share >= soonShare ? 'soon' : 'calm';
  return { level, ms, share, isResting: hours !== undefined && !isOpen(hours, nowMs) };
}

const targetOf = {
  'first-response': 'firstResponseSeconds',
  'next-response': 'nextResponseSeconds',
  waiting: 'waitSeconds',
  resolution: 'resolutionSeconds',
} as const satisfies Record<ClockKind, keyof DueTargets>;

/** Times in ISO 8601 UTC compare as texts. */
const later = (a: string | null, b: string | null) => (a !== null && b !== null && b > a ? b : a);

/** What runs, and since when; where two are due at once, the one that stands first here is told. */
function runningIn(state: Timed): { kind: ClockKind; since: string }[] {
  const { status, owner, queuedSince, waitingSince, servedSince, answeredAt } = state;
  if (status !== 'open' || owner.kind === 'bot') return [];
  const isOwedFirst = servedSince !== null && answeredAt === null;
  const since: Partial<Record<ClockKind, string | null>> = {
    waiting: owner.kind === 'queue' ? later(queuedSince, servedSince) : null,
    'first-response': isOwedFirst ? servedSince : null,
    'next-response': isOwedFirst ? null : waitingSince,
    resolution: servedSince,
  };
  return (Object.entries(since) as [ClockKind, string | null][]).flatMap(([kind, at]) =>
    at ? [{ kind, since: at }] : [],
  );
}
