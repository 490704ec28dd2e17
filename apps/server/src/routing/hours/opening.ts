import type { BusinessHours, HoursBlock } from '@parley/contract';
import { localTime, momentOf } from './local-time.ts';

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

function blocksOn({ week, days }: BusinessHours, date: string): readonly HoursBlock[] {
  const special = days.find((day) => day.date === date);
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return special?.blocks ?? week[weekday] ?? [];
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
