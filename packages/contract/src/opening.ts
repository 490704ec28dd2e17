import { localTime, momentOf } from './local-time.ts';
import type { BusinessHours, HoursBlock } from './routing.ts';

const dayMs = 86_400_000;
const furthestDays = 400;

/** Whether a team with these hours is at work at a moment (milliseconds since 1970). */
export function isOpen(hours: BusinessHours, at: number): boolean {
  const { date, minutes } = localTime(hours.zone, at);
  return blocksOn(hours, date).some(({ from, to }) => minutesOf(from) <= minutes && minutes < minutesOf(to));
}

/** When a team is at work next, in milliseconds since 1970: `at` itself while it is; undefined if it will not be within 400 days. */
export function nextOpening(hours: BusinessHours, at: number): number | undefined {
  if (isOpen(hours, at)) return at;
  const { date: today } = localTime(hours.zone, at);
  const begin = Date.parse(`${today}T00:00:00Z`);
  for (let day = 0; day <= furthestDays; day++) {
    const date = new Date(begin + day * dayMs).toISOString().slice(0, 10);
    const moments = blocksOn(hours, date).map(({ from }) => momentOf(hours.zone, date, minutesOf(from)));
    const next = moments.filter((moment) => moment > at).sort((a, b) => a - b)[0];
    if (next !== undefined) return next;
  }
  return undefined;
}

/** When so much time (milliseconds) at work will have passed since a moment; teams without hours are always at work. Undefined if it will not within 400 days. */
export function workAfter(hours: BusinessHours | undefined, since: number, ms: number): number | undefined {
  if (!hours) return since + ms;
  let left = ms;
  for (const { from, to } of stretchesSince(hours, since)) {
    if (to - from >= left) return from + left;
    left -= to - from;
  }
  return undefined;
}

/** How much time at work lies between two moments, in milliseconds; 0 where the second is not after the first. */
export function workBetween(hours: BusinessHours | undefined, since: number, until: number): number {
  if (!hours) return Math.max(0, until - since);
  let worked = 0;
  for (const { from, to } of stretchesSince(hours, since)) {
    if (from >= until) break;
    worked += Math.min(to, until) - from;
  }
  return worked;
}

/** The times at work from a moment on, in their order, none twice where blocks overlap. */
function* stretchesSince(hours: BusinessHours, since: number): Generator<{ from: number; to: number }> {
  const begin = Date.parse(`${localTime(hours.zone, since).date}T00:00:00Z`);
  let reached = since;
  for (let day = 0; day <= furthestDays; day++) {
    const date = new Date(begin + day * dayMs).toISOString().slice(0, 10);
    const blocks = blocksOn(hours, date).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const block of blocks) {
      const from = Math.max(reached, momentOf(hours.zone, date, minutesOf(block.from)));
      const to = momentOf(hours.zone, date, minutesOf(block.to));
      if (to <= from) continue;
      reached = to;
      yield { from, to };
    }
  }
}

function blocksOn({ week, days }: BusinessHours, date: string): readonly HoursBlock[] {
  const special = days.find((day) => day.date === date);
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return special?.blocks ?? week[weekday] ?? [];
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
