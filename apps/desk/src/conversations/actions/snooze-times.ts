/** When a put-away conversation may come back: soon, this evening, tomorrow morning, next week. */
export const snoozeNames = ['hour', 'threeHours', 'tomorrow', 'nextWeek'] as const;
export type SnoozeName = (typeof snoozeNames)[number];

/** The moment a choice means, in the reader's own time of day; mornings begin at nine. */
export function snoozeUntil(name: SnoozeName, nowMs: number): Date {
  const now = new Date(nowMs);
  const morning = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9);
  switch (name) {
    case 'hour':
      return new Date(nowMs + 3_600_000);
    case 'threeHours':
      return new Date(nowMs + 3 * 3_600_000);
    case 'tomorrow':
      return morning(1);
    case 'nextWeek':
      return morning((8 - now.getDay()) % 7 || 7);
  }
}
