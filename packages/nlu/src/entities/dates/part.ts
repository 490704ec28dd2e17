import type { Scene } from '../entity.ts';
import type { LocalTime } from './calendar.ts';

export type Grain = 'part' | 'day' | 'week' | 'month' | 'year' | 'minute';

/** Hours of the day that a word such as 下午 or "evening" spans, in minutes, end exclusive. */
export interface Hours {
  from: number;
  to: number;
}

/** A piece of an expression of time: a day or span of days, a time of day, or a point in time. */
export interface Part {
  start: number;
  end: number;
  /** First and last day. */
  day?: number;
  lastDay?: number;
  /** Minutes since midnight. */
  minute?: number;
  lastMinute?: number;
  grain: Grain;
  hours?: Hours;
  /** Said without month, week or half of the day: takes them from the part before it in a range. */
  isBare?: boolean;
  /** Said as a day of the week, so that a range counts on from its first day. */
  isWeekday?: boolean;
  /** Only means something beside a day, as 下午 or "morning" do. */
  isLoose?: boolean;
}

/** Reads one match; positions are filled in by the caller. */
export interface PartRule {
  pattern: RegExp;
  read(match: RegExpExecArray, now: LocalTime, scene: Scene): Omit<Part, 'start' | 'end'> | undefined;
}

/** A part of whole days. */
export const days = (day: number, lastDay = day, grain: Grain = 'day') => ({ day, lastDay, grain });

const hoursOf: Readonly<Record<string, Hours>> = Object.fromEntries(
  (
    [
      ['凌晨|半夜|深夜|未明|清晨|明け方', 0, 6],
      ['早上|早晨|朝|早|morning|一大早', 6, 12],
      ['上午|午前|午前中|am|a.m.|a.m', 6, 12],
      ['中午|正午|昼|お昼|noon|midday', 11, 14],
      ['下午|午后|pm|p.m.|p.m|afternoon|下昼', 12, 18],
      ['傍晚|夕方|evening', 17, 20],
      ['晚上|晚间|夜间|夜里|夜晚|夜|晚|晩|night|tonight|夜中|夜さ', 18, 24],
    ] as const
  ).flatMap(([words, from, to]) => words.split('|').map((word) => [word, { from: from * 60, to: to * 60 }])),
);

/** The hours that a word for a part of the day names. */
export const hoursNamed = (word: string | undefined): Hours | undefined =>
  word === undefined ? undefined : hoursOf[word];

/** The minute meant by an hour said with a part of the day: 下午三点 is 15:00, 凌晨12点 midnight, 晚上12点 the end of the day. */
export function minuteIn(hour: number, minute: number, hours: Hours | undefined): number {
  if (!hours) return hour * 60 + minute;
  if (hour === 12)
    return (
      (hours.from === 0 || (hours.from === 360 && hours.to === 720)
        ? 0
        : hours.from >= 1080
          ? 24 * 60
          : 720) + minute
    );
  const isLater = hour < 12 && (hours.from >= 720 || (hours.from === 660 && hour < 6));
  return (isLater ? hour + 12 : hour) * 60 + minute;
}
