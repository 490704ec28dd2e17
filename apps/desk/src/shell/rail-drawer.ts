import { useSyncExternalStore } from 'react';

/** Where there is no room for it the rail slides over the rest; whoever needs it opens it. */
let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  for (const listener of listeners) listener();
}
export const openRail = () => set(true);
export const closeRail = () => set(false);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const useRailOpen = () => useSyncExternalStore(subscribe, () => isOpen);
