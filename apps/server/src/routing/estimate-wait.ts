/** How many of a line got an agent in one minute. */
export interface ServedMinute {
  /** since its beginning */
  minutesAgo: number;
  count: number;
}

/** Minutes over which the line's best pace of late is taken: what its people can do when they are all asked. */
const windowMinutes = 15;
/** How many served customers that pace counts as, beside those served since the line has been waiting. */
const weight = 6;
/** Further back nothing is asked of those served since. */
const longestMinutes = 20;

/**
 * Seconds until somebody at a place in a line (1 is next) gets an agent: the place over the line's pace. While a line waits, everybody who can serve it is busy, so the pace is
 * (served since + 6) / (minutes since + 6 / best), `best` being the most served in any 15 minutes of late, for one minute. `served` has the latest minutes first; undefined while nobody has been served.
 */
export function estimateWait(
  place: number,
  waitingMinutes: number,
  served: readonly ServedMinute[],
): number | undefined {
  const best = bestPace(served);
  if (best === 0) return undefined;
  // A clock that was set back makes a wait that has not begun yet.
  const since = Math.max(0, Math.min(waitingMinutes, longestMinutes));
  let count = 0;
  for (const minute of served) {
    if (minute.minutesAgo > since) break;
    count += minute.count;
  }
  const pace = (count + weight) / (since + weight / best);
  return Math.round((place / pace) * 60);
}

/** The most served in any window, for one minute. */
function bestPace(served: readonly ServedMinute[]): number {
  let most = 0;
  let within = 0;
  for (let from = 0, to = 0; to < served.length; to++) {
    const last = served[to] as ServedMinute;
    within += last.count;
    while (last.minutesAgo - (served[from] as ServedMinute).minutesAgo >= windowMinutes) {
      within -= (served[from] as ServedMinute).count;
      from++;
    }
    most = Math.max(most, within);
  }
  return most / windowMinutes;
}
