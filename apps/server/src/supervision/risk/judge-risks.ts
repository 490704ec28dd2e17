import type { ConversationState, Risk, RiskLevel, SupervisionSettings } from '@parley/contract';
import { trendOf } from '@parley/nlu';
import type { Course, Felt } from '../course/course.ts';

/** What a conversation is judged by. */
export interface Judged {
  state: ConversationState;
  course: Course;
  /** since when people owe the customer their first answer */
  unansweredSince: string | null;
}
type Targets = SupervisionSettings['targets'];

/** Everything that goes wrong in a conversation at this moment, worst first; each says what it was told by. */
export function judgeRisks(judged: Judged, targets: Targets, nowMs: number): Risk[] {
  const { state, course } = judged;
  const risks = [ofRating(state), ...(state.status === 'closed' ? [] : running(judged, targets, nowMs))];
  return risks
    .filter((risk) => risk !== undefined)
    .concat(state.status === 'closed' ? [] : ofWords(course))
    .toSorted((a, b) => b.level - a.level);
}

const weight: Readonly<Record<RiskLevel, number>> = { 1: 1, 2: 3, 3: 9 };

/** What the monitored list is ordered by: one grave thing stands before several small ones. */
export const scoreOf = (risks: readonly Risk[]): number =>
  risks.reduce((sum, { level }) => sum + weight[level], 0);

const running = (judged: Judged, targets: Targets, nowMs: number): (Risk | undefined)[] => [
  ofTime(judged, targets, nowMs),
  ofFeeling(judged.course.feelings),
  ofRepeats(judged.course.repeats, targets.repeats),
];

/** Who waits is judged by one clock at a time: in the queue, for the first answer, for the next, or for anything at all. */
function ofTime({ state, unansweredSince }: Judged, targets: Targets, nowMs: number): Risk | undefined {
  const { owner, queuedSince, waitingSince, lastEntryAt, status } = state;
  if (status !== 'open') return undefined;
  if (owner.kind === 'queue') return late('waiting', queuedSince, targets.waitSeconds, nowMs);
  if (owner.kind !== 'agent') return undefined;
  if (unansweredSince) return late('first-response', unansweredSince, targets.firstResponseSeconds, nowMs);
  if (waitingSince) return late('next-response', waitingSince, targets.nextResponseSeconds, nowMs);
  const isSilent = nowMs - Date.parse(lastEntryAt) >= targets.silenceSeconds * 1000;
  return isSilent
    ? { kind: 'silence', level: 1, since: lastEntryAt, targetSeconds: targets.silenceSeconds }
    : undefined;
}

/** From four fifths of the time on it is worth a look, past it somebody should act, past twice of it now. */
function late(
  kind: 'waiting' | 'first-response' | 'next-response',
  since: string | null,
  targetSeconds: number,
  nowMs: number,
): Risk | undefined {
  if (!since) return undefined;
  const share = (nowMs - Date.parse(since)) / (targetSeconds * 1000);
  if (share < 0.8) return undefined;
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
