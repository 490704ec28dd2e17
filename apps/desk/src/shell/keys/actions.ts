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

/** Does an action if somebody offers it now. */
export function act(id: ActionId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
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
