import type { PushedNotice } from '@parley/contract';
import { shellOf } from './shell-of.ts';

// Only the desk's own files are kept: never an answer of the API, so nobody finds here what another was told.

interface Client {
  focused: boolean;
  url: string;
  focus(): Promise<unknown>;
  postMessage(message: unknown): void;
}
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker extends EventTarget {
  location: Location;
  registration: { showNotification(title: string, options: object): Promise<void> };
  clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<Client[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
}
declare const self: unknown;
declare const shellVersion: string;
declare const shellFiles: readonly string[];

const worker = self as Worker;
const cacheName = `parley-desk-${shellVersion}`;
const page = '/desk/';

const listen = <E extends Event>(kind: string, hear: (event: E) => void) =>
  worker.addEventListener(kind, hear as EventListener);

listen<Waiting>('install', (event) =>
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([page, ...shellFiles]))),
);

listen<Waiting>('activate', (event) => event.waitUntil(takeOver()));

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith('parley-desk-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

listen<Event & { data?: { t?: string } }>('message', ({ data }) => {
  if (data?.t === 'take') void worker.skipWaiting();
});

listen<Event & { request: Request; respondWith(answer: Promise<Response>): void }>('fetch', (event) => {
  const kind = shellOf(event.request, worker.location.origin);
  if (kind === 'page') event.respondWith(freshPage(event.request));
  if (kind === 'asset') event.respondWith(asset(event.request));
});

/** The page as the server has it, or as it was kept when there is no line. */
async function freshPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(page);
    if (kept) return kept;
    throw error;
  }
}

/** A file whose name changes with what is in it, so a kept one is as good. */
async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

listen<Waiting & { data: { json(): unknown } | null }>('push', (event) => {
  const notice = event.data?.json() as PushedNotice | undefined;
  if (notice) event.waitUntil(show(notice));
});

/** Who looks at the desk is told by the desk itself. */
async function show({ kind, title, body, tag, path }: PushedNotice) {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (kind !== 'test' && windows.some(({ focused }) => focused)) return;
  await worker.registration.showNotification(title, {
    ...{ body, tag, renotify: true, data: { path } },
    icon: '/desk/assets/icon-192-1.png',
    badge: '/desk/assets/badge-96-1.png',
  });
}

listen<Waiting & { notification: { close(): void; data?: { path?: string } } }>(
  'notificationclick',
  (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data?.path ?? ''));
  },
);

async function open(path: string) {
  const [window] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!window) return worker.clients.openWindow(`/desk${path}`);
  window.postMessage({ t: 'go', path });
  return window.focus();
}
