import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type ActionId, actionIds } from './key-map.ts';

/** What can be done right now, by key or from the palette: whoever is on screen registers; the latest has the word. */
const handlers = new Map<ActionId, Array<() => void>>();
const listeners = new Set<() => void>();
let available: readonly ActionId[] = [];

function publish() {
  available = actionIds.filter((id) => (handlers.get(id)?.length ?? 0) > 0);
  for (const listener of listeners) listener();
}

/** What is asked for before it is there: the first key is kept until somebody offers its action. */
interface Wait {
  kept?: ActionId;
  onRefused(): void;
}
let wait: Wait | null = null;
/** How long after the wait is over the parts that load last may still take what was kept. */
const lateMs = 1000;

/** Does an action if somebody offers it now; while something that will offer it is awaited, keeps the first and refuses the others aloud. */
export function act(id: ActionId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  if (handler || !wait) return handler !== undefined;
  if (wait.kept) wait.onRefused();
  else wait.kept = id;
  return true;
}

/** Keeps what is asked for by key while the component is shown, to be done by what takes its place; `about` is what it waits for. */
export function useAwaitedActions(about: string, onRefused: () => void) {
  const latest = useRef(onRefused);
  latest.current = onRefused;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked of another is not done to this
  useEffect(() => {
    const own: Wait = { onRefused: () => latest.current() };
    wait = own;
    return () => {
      setTimeout(() => {
        if (wait === own) wait = null;
      }, lateMs);
    };
  }, [about]);
}

/** Offers an action while the component is shown and `isOffered`. */
export function useAction(id: ActionId, handler: () => void, isOffered = true) {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    if (!isOffered) return;
    const run = () => latest.current();
    handlers.set(id, [...(handlers.get(id) ?? []), run]);
    publish();
    if (wait?.kept === id) {
      wait = null;
      run();
    }
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((one) => one !== run),
      );
      publish();
    };
  }, [id, isOffered]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The actions that are offered now. */
export const useAvailableActions = () => useSyncExternalStore(subscribe, () => available);
