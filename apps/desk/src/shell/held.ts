import { ProblemError } from '@parley/sdk';
import { useSyncExternalStore } from 'react';
import { isRefusal } from './problem-words.ts';

let held: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null) {
  held = next;
  for (const listener of listeners) listener();
}

/** The run that tells why tests of the bot held something back. */
export const runThatHeld = (error: unknown): string | undefined =>
  isRefusal(error, 'regression.failed') && error instanceof ProblemError
    ? error.problem.errors?.run
    : undefined;

/** Notes that tests of the bot held something back, and which run tells why. */
export function noticeHeld(error: unknown) {
  if (isRefusal(error, 'regression.failed')) set(runThatHeld(error) ?? null);
}

/** Shows which tests held something back that was brought in behind the scenes. */
export const showHeld = (run: string): void => set(run);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The run that tells why something was held back, until it is put away. */
export const useHeld = () => ({ run: useSyncExternalStore(subscribe, () => held), putAway: () => set(null) });
