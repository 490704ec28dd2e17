import { dayOf, isoDay, isoMinute, weekdayOf, yearMonthDate } from './calendar.ts';
import { minuteIn, type Part } from './part.ts';

const beside = /^ ?(?:的|の|,|at|on|in|in the|around|about|、|于|大概|大约|约|に)? ?$/;
const through = /^ ?(?:到|至|-|~|〜|から|to|through|thru|until|till|and|与|–) ?$/;

/** Puts parts that stand together into one: a day with its time, then two ends of a range. Parts come sorted and do not overlap. */
export function joinParts(parts: readonly Part[], text: string): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const joined = last && gap(text, last, part, beside) ? besideOf(last, part) : undefined;
    if (joined) whole[whole.length - 1] = joined;
    else whole.push(part);
  }
  const ranged: Part[] = [];
  for (const part of whole) {
    const last = ranged.at(-1);
    const joined = last && !part.isLoose && gap(text, last, part, through) ? rangeOf(last, part) : undefined;
    if (joined) ranged[ranged.length - 1] = joined;
    else ranged.push(part);
  }
  return ranged.filter((part) => !part.isLoose).map(spanHours);
}

/** Tonight, without an hour, is its hours. */
function spanHours(part: Part): Part {
  const { hours, minute } = part;
  return hours && minute === undefined
    ? { ...part, minute: hours.from, lastMinute: hours.to, grain: 'part' }
    : part;
}

const gap = (text: string, a: Part, b: Part, pattern: RegExp): boolean =>
  b.start - a.end <= 10 && b.start >= a.end && pattern.test(text.slice(a.end, b.start));

function besideOf(a: Part, b: Part): Part | undefined {
  const isDay = (part: Part) =>
    part.day !== undefined && (part.minute === undefined || part.grain === 'part');
  const isTime = (part: Part) => part.day === undefined && part.minute !== undefined;
  if (isDay(a) && isTime(b)) return dayAndTime(a, b, a.start, b.end);
  if (isTime(a) && isDay(b) && b.minute === undefined && !b.isBare) return dayAndTime(b, a, a.start, b.end);
  if (a.isLoose && isTime(b) && !b.isLoose) return { ...timeWithin(b, a), start: a.start };
  if (
    a.grain === 'year' &&
    a.day !== undefined &&
    b.day !== undefined &&
    b.grain === 'day' &&
    b.end - b.start > 1
  ) {
    const { month, date } = yearMonthDate(b.day);
    const day = dayOf(yearMonthDate(a.day).year, month, date);
    return { ...b, start: a.start, day, lastDay: day };
  }
  if (a.isWeekday && a.isBare && b.grain === 'week' && a.day !== undefined && b.day !== undefined)
    return { ...a, end: b.end, day: b.day + weekdayOf(a.day) - 1, lastDay: b.day + weekdayOf(a.day) - 1 };
  // "Sunday, Nov 22": the date says more than the name of the day.
  if (isDay(a) && isDay(b) && a.day === b.day && a.grain === 'day' && b.grain === 'day')
    return { ...b, start: a.start };
  return undefined;
}

function dayAndTime(day: Part, time: Part, start: number, end: number): Part {
  const { minute = 0, lastMinute, grain, hours = day.hours } = timeWithin(time, day);
  const over = minute >= 1440 && grain === 'minute' ? 1 : 0;
  const first = (day.day ?? 0) + over;
  return {
    start,
    end,
    day: first,
    lastDay: (day.lastDay ?? first) + (day.lastDay === day.day ? over : 0),
    minute: minute - over * 1440,
    grain,
    ...(lastMinute !== undefined && { lastMinute }),
    ...(hours && { hours }),
    ...(day.isBare && { isBare: true }),
  };
}

/** Reads a bare hour in the part of the day that another part names: 今晚8点 is 20:00. */
function timeWithin(time: Part, other: Part): Part {
  if (!other.hours || time.isLoose || time.hours || time.minute === undefined || !time.isBare) return time;
  const minute = minuteIn(Math.floor(time.minute / 60), time.minute % 60, other.hours);
  return { ...time, minute, hours: other.hours };
}

function rangeOf(a: Part, b: Part): Part | undefined {
  const span = { ...a, end: b.end };
  if (b.day === undefined && b.minute !== undefined && a.minute !== undefined && a.grain === 'minute') {
    const hinted = timeWithin(b, a).minute ?? b.minute;
    return { ...span, lastMinute: hinted < a.minute && hinted < 720 ? hinted + 720 : hinted };
  }
  if (a.day === undefined || b.day === undefined) return undefined;
  const last = b.isBare && b.lastDay !== undefined ? inheritDay(a, b) : (b.lastDay ?? b.day);
  if (last < a.day) return undefined;
  return {
    ...span,
    lastDay: last,
    ...(b.minute !== undefined && { lastMinute: b.minute }),
    grain: a.grain === b.grain ? a.grain : 'day',
  };
}

/** 11月3号到5号 stays in November; 下周一到周五 in next week. */
function inheritDay(a: Part, b: Part): number {
  const first = a.day ?? 0;
  const last = b.lastDay ?? 0;
  if (a.isBare && last >= first) return last;
  const { year, month } = yearMonthDate(first);
  if (b.isWeekday) return first + ((weekdayOf(last) - weekdayOf(first) + 7) % 7);
  return dayOf(year, month, yearMonthDate(last).date);
}

/** The value of a part: days and times in ISO 8601, local; `until` only where the end differs from the beginning. */
export function writePart(part: Part): { value: string; until?: string; unit: string } {
  const { day, lastDay = day, minute, lastMinute, grain } = part;
  const write = (on: number | undefined, at: number | undefined): string => {
    const over = at !== undefined && at >= 1440 && on !== undefined ? 1 : 0;
    const date = on === undefined ? '' : isoDay(on + over);
    const time = at === undefined ? '' : isoMinute(at - over * 1440);
    return date && time ? `${date}T${time}` : date || time;
  };
  const value = write(day, minute);
  const until = write(lastDay, lastMinute ?? minute);
  return { value, unit: grain, ...(until !== value && { until }) };
}
