import { useSyncExternalStore } from 'react';

/** One clock for all timers on the page, so that a thousand rows cost one interval. */
const listeners = new Set<() => void>();
let nowMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  if (document.visibilityState === 'hidden') return;
  nowMs = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (timer === undefined) nowMs = Date.now();
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** What is read off the time, second by second; a reader is drawn again only when what it reads has changed. */
export const useMoment = <T extends string | number>(read: (nowMs: number) => T): T =>
  useSyncExternalStore(subscribe, () => read(nowMs));

/** The time, rounded down to a step so that a reader is drawn again only when its text may change. */
export const useNow = (stepMs = 1000) =>
  useSyncExternalStore(subscribe, () => Math.floor(nowMs / stepMs) * stepMs);
