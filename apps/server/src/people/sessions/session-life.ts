const lifeMs = 30 * 24 * 3_600_000;
/** A session is marked as seen at most this often. */
export const touchEveryMs = 60_000;

/** When a session ends that is used now and never again. */
export const sessionEnd = (now: number): string => new Date(now + lifeMs).toISOString();
