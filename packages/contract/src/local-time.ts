/** A moment as the clock and calendar of a time zone show it. */
export interface LocalTime {
  /** such as 2026-11-21 */
  date: string;
  /** since midnight by the clock */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clock and calendar show in a zone (IANA name) at a moment in milliseconds since 1970; throws a RangeError for an unknown zone. */
export function localTime(zone: string, at: number): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

const moments = new Map<string, number>();
const mostMoments = 5_000;

/** The moment, in milliseconds since 1970, at which a zone's clock shows so many minutes after midnight of a day; where the clock skips them, the moment it skips. */
export function momentOf(zone: string, date: string, minutes: number): number {
  const key = `${zone} ${date} ${minutes}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  // The hours of a few teams over some weeks; asked for with every message.
  if (moments.size >= mostMoments) moments.clear();
  const found = findMoment(zone, date, minutes);
  moments.set(key, found);
  return found;
}

function findMoment(zone: string, date: string, minutes: number): number {
  const shown = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  let at = shown;
  for (let turn = 0; turn < 2; turn++) {
    const local = localTime(zone, at);
    at += shown - (Date.parse(`${local.date}T00:00:00Z`) + local.minutes * 60_000);
  }
  return at;
}
