/** How many of a team's customers got an agent after a wait, in one minute of the last hour. */
export interface ServedMinute {
  minutesAgo: number;
  count: number;
}

/** What was long ago says less: after so many minutes half as much. */
const halfLifeMinutes = 10;

/**
 * Seconds until somebody at a place in the queue (1 is next) gets an agent: the place over the rate at which the team has served its queue of late.
 * Minutes from the first count on weigh 2^(−age/10 min); undefined while there is nothing to go by.
 */
export function estimateWait(place: number, served: readonly ServedMinute[]): number | undefined {
  const oldest = Math.max(...served.map(({ minutesAgo }) => minutesAgo));
  const count = served.reduce((sum, minute) => sum + minute.count * weightOf(minute.minutesAgo), 0);
  if (served.length === 0 || count <= 0) return undefined;
  let minutes = 0;
  for (let ago = 0; ago <= oldest; ago++) minutes += weightOf(ago);
  return Math.round((place / (count / minutes)) * 60);
}

const weightOf = (minutesAgo: number) => 2 ** (-minutesAgo / halfLifeMinutes);
