/** A time at which no clock ran; `to` is null while it lasts. Times are ISO 8601 UTC. */
export interface Sleep {
  from: string;
  to: string | null;
}

/** Past so many the first two count as one, so that a state stays small. */
const mostSleeps = 24;

/** The sleeps after a moment from which on something sleeps or does not; what stays as it was changes nothing. */
export function sleepsFrom(sleeps: Sleep[], at: string, isAsleep: boolean): Sleep[] {
  const last = sleeps.at(-1);
  const wasAsleep = last?.to === null;
  if (wasAsleep === isAsleep) return sleeps;
  if (wasAsleep) return [...sleeps.slice(0, -1), { from: last.from, to: at }];
  const [first, second, ...others] = sleeps;
  const room =
    sleeps.length < mostSleeps || !first || !second ? sleeps : [{ ...second, from: first.from }, ...others];
  return [...room, { from: at, to: null }];
}
