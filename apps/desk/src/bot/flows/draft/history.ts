/** What was, what is, and what was taken back. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** what the last change was about; the next about the same joins it */
  about: string | null;
}

const mostSteps = 100;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], about: null });

/** A change; those about the same thing, one after the other, are taken back together. */
export function change<T>(history: History<T>, now: T, about: string | null = null): History<T> {
  if (Object.is(now, history.now)) return history;
  const joins = about !== null && about === history.about;
  const past = joins ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { past, now, future: [], about };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const { past, now, future } = history;
  return { past: past.slice(0, -1), now: before, future: [now, ...future], about: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future, about: null };
}
