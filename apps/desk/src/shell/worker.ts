import { useSyncExternalStore } from 'react';

let registration: ServiceWorkerRegistration | undefined;
let isFresh = false;
let isWanted = false;
const listeners = new Set<() => void>();
const checkMs = 30 * 60_000;

/** Lets the desk start without a line and be told things while it is closed; only a built desk has a worker. */
export async function startWorker(go: (path: string) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ t?: string; path?: string }>) => {
    if (data.t === 'go' && data.path) go(data.path);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (isWanted) location.reload();
  });
  try {
    registration = await serviceWorker.register('/desk/worker.js', { scope: '/desk' });
  } catch {
    // without a worker the desk works as any page does
    return;
  }
  follow(registration);
  setInterval(() => void registration?.update().catch(() => undefined), checkMs);
}

function follow(current: ServiceWorkerRegistration) {
  const look = () => {
    const waits = current.waiting !== null && navigator.serviceWorker.controller !== null;
    if (waits === isFresh) return;
    isFresh = waits;
    for (const listener of listeners) listener();
  };
  look();
  current.addEventListener('updatefound', () => current.installing?.addEventListener('statechange', look));
}

/** Loads the version that waits; nothing unsent is lost by it. */
export function takeVersion() {
  isWanted = true;
  registration?.waiting?.postMessage({ t: 'take' });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a newer desk waits to be loaded. */
export const useFreshVersion = () => useSyncExternalStore(subscribe, () => isFresh);
