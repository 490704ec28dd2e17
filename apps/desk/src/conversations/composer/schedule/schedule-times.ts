/** When a message may be sent: soon, this evening, tomorrow and next week in the morning. */
export const laterNames = ['hour', 'evening', 'tomorrow', 'monday'] as const;
export type LaterName = (typeof laterNames)[number];

/** The moment a choice means, in the writer's own time of day; undefined where it has passed or another choice says it. Mornings begin at nine, evenings at seven. */
export function laterAt(name: LaterName, nowMs: number): Date | undefined {
  const now = new Date(nowMs);
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  switch (name) {
    case 'hour':
      return new Date(nowMs + 3_600_000);
    case 'evening':
      return at(0, 19).getTime() > nowMs + 3_600_000 ? at(0, 19) : undefined;
    case 'tomorrow':
      return at(1, 9);
    case 'monday':
      // on Sundays that is tomorrow
      return now.getDay() === 0 ? undefined : at((8 - now.getDay()) % 7 || 7, 9);
  }
}

/** The writer's time zone as it is known, with its distance from UTC at that moment. */
export function zoneText(at: Date, locale: string): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offset = new Intl.DateTimeFormat(locale, { timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return offset ? `${zone} (${offset})` : zone;
}

/** A moment as the field for days and times wants it, in the writer's own time. */
export function fieldText(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
