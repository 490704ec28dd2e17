import {
  type ConversationState,
  clocksOf,
  type DueClock,
  type DueRules,
  type Risk,
  type RiskLevel,
  readClock,
  type SupervisionSettings,
  soonShare,
} from '@parley/contract';
import { trendOf } from '@parley/nlu';
import type { Course, Felt } from '../course/course.ts';

/** What a conversation is judged by. */
export interface Judged {
  state: ConversationState;
  course: Course;
}
/** What it is judged against. */
export interface Measures extends Pick<SupervisionSettings['targets'], 'silenceSeconds' | 'repeats'> {
  due: DueRules;
}

/** Everything that goes wrong in a conversation at this moment, worst first; each says what it was told by. */
export function judgeRisks(judged: Judged, measures: Measures, nowMs: number): Risk[] {
  const { state, course } = judged;
  const risks = [ofRating(state), ...(state.status === 'closed' ? [] : running(judged, measures, nowMs))];
  return risks
    .filter((risk) => risk !== undefined)
    .concat(state.status === 'closed' ? [] : ofWords(course))
    .toSorted((a, b) => b.level - a.level);
}

const weight: Readonly<Record<RiskLevel, number>> = { 1: 1, 2: 3, 3: 9 };

/** What the monitored list is ordered by: one grave thing stands before several small ones. */
export const scoreOf = (risks: readonly Risk[]): number =>
  risks.reduce((sum, { level }) => sum + weight[level], 0);

const running = (judged: Judged, measures: Measures, nowMs: number): (Risk | undefined)[] => [
  ...ofTime(judged, measures, nowMs),
  ofFeeling(judged.course.feelings),
  ofRepeats(judged.course.repeats, measures.repeats),
];

/** Who waits is judged by one clock at a time, the most pressing, else by how long nothing has happened; how long it all takes is judged beside. */
function ofTime({ state }: Judged, { due, silenceSeconds }: Measures, nowMs: number): (Risk | undefined)[] {
  const { owner, lastEntryAt, status } = state;
  if (status !== 'open') return [];
  const clocks = clocksOf(state, due);
  const hours = state.teamId ? due.hours[state.teamId] : undefined;
  const owed = clocks.find(({ kind }) => kind !== 'resolution');
  const whole = clocks.find(({ kind }) => kind === 'resolution');
  const late = [owed, whole].map((clock) => clock && lateBy(clock, readClock(clock, hours, nowMs).share));
  const isSilent = nowMs - Date.parse(lastEntryAt) >= silenceSeconds * 1000;
  if (owner.kind !== 'agent' || owed || !isSilent) return late;
  return [...late, { kind: 'silence', level: 1, since: lastEntryAt, targetSeconds: silenceSeconds }];
}

/** From four fifths of the time on it is worth a look, past it somebody should act, past twice of it now. */
function lateBy({ kind, since, targetSeconds }: DueClock, share: number): Risk | undefined {
  if (share < soonShare) return undefined;
  return { kind, level: share >= 2 ? 3 : share >= 1 ? 2 : 1, since, targetSeconds };
}

const grave: Partial<Record<Felt['emotion'], 1 | 2>> = { angry: 2, anxious: 1, disappointed: 1 };
/** A bad word is not undone by a plain one after it. */
const looksBack = 2;

function ofFeeling(feelings: readonly Felt[]): Risk | undefined {
  const worst = feelings
    .slice(-looksBack)
    .toSorted((a, b) => a.valence - b.valence)
    .find(({ emotion }) => grave[emotion] !== undefined);
  if (!worst || feelings.at(-1)?.emotion === 'grateful' || feelings.at(-1)?.emotion === 'pleased')
    return undefined;
  const { emotion, intensity } = worst;
  const isFalling =
    feelings.length > 1 && trendOf(feelings.map((each) => ({ ...each, shownBy: [] }))).direction === 'worse';
  const level =
    (grave[emotion] ?? 1) + (intensity >= 2 ? 1 : 0) + (isFalling ? 1 : 0) - (intensity === 1 ? 1 : 0);
  return {
    kind: 'emotion',
    level: Math.min(3, Math.max(1, level)) as RiskLevel,
    emotion: emotion as 'angry' | 'anxious' | 'disappointed',
    isFalling,
  };
}

function ofRepeats(repeats: number, most: number): Risk | undefined {
  if (repeats < most) return undefined;
  return { kind: 'repeated', level: repeats > most ? 2 : 1, times: repeats };
}

function ofRating({ rating }: ConversationState): Risk | undefined {
  if (rating === null || rating > 2) return undefined;
  return { kind: 'low-rating', level: rating === 1 ? 3 : 2, score: rating };
}

/** What is said in the company's name weighs more than what a customer says. */
const ofWords = ({ words }: Course): Risk[] =>
  (['contact', 'agent', 'bot'] as const).flatMap((by): Risk[] => {
    const met = words[by];
    if (!met) return [];
    const level = by === 'contact' ? (met.times >= 3 ? 2 : 1) : 2;
    return [{ kind: 'words', level, by, times: met.times, groups: met.groups }];
  });
