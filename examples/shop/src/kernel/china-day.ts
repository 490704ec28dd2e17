const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const offsetMs = 8 * hourMs;

/** Midnight in China of the day that holds this moment. */
export function chinaMidnight(now: Date): Date {
  return new Date(Math.floor((now.getTime() + offsetMs) / dayMs) * dayMs - offsetMs);
}

/** A moment on the China day so many days before (negative: after) the day of `now`, at an hour with minutes as a fraction. */
export function daysAgo(now: Date, days: number, hour: number): Date {
  return new Date(chinaMidnight(now).getTime() - days * dayMs + hour * hourMs);
}

/** A moment so many hours before `now`. */
export function hoursAgo(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hourMs);
}

/** A moment so many days after another. */
export function addDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * dayMs);
}

/** The end in China of the day so many working days (Monday to Friday) after the day of a moment. */
export function addWorkingDays(moment: Date, days: number): Date {
  let midnight = chinaMidnight(moment);
  for (let left = days; left > 0; ) {
    midnight = addDays(midnight, 1);
    // Midnight in China is still the day before in UTC.
    const weekday = new Date(midnight.getTime() + offsetMs).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return addDays(midnight, 1);
}
