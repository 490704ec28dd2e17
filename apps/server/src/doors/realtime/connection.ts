import type { Duplex } from 'node:stream';
import type { DeskPush, VisitorPush } from '@parley/contract';
import type { WebSocket } from 'ws';

/** Bytes that may wait for a slow reader before its pushes are dropped. */
const mostWaiting = 512 * 1024;
/** Bytes under which a reader that was too slow is told to resume. */
const caughtUp = 16 * 1024;

/** One socket with what keeps it honest: how much waits for it, and when it last spoke. */
export interface Connection {
  readonly ws: WebSocket;
  /** the stream under the socket */
  readonly stream: Duplex;
  readonly address: string;
  heardAt: number;
  /** pushes were dropped; the reader must resume */
  lags: boolean;
  lagsSince: number;
}

export const connection = (ws: WebSocket, stream: Duplex, address: string, now: number): Connection => ({
  ws,
  stream,
  address,
  heardAt: now,
  lags: false,
  lagsSince: 0,
});

/** Sends a frame, given as an object or already written out once for many readers. A reader that is too slow loses it and resumes later. */
export function push(to: Connection, frame: VisitorPush | DeskPush | string, now: number): void {
  if (to.ws.readyState !== to.ws.OPEN || to.lags) return;
  if (to.ws.bufferedAmount > mostWaiting) {
    to.lags = true;
    to.lagsSince = now;
    lagging.add(to);
    return;
  }
  gather(to.stream);
  to.ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
}

const gathering = new Set<Duplex>();

/** What is pushed to a socket in one turn of the loop leaves by one system call, which is what a push mostly costs. */
function gather(stream: Duplex): void {
  if (gathering.has(stream)) return;
  if (gathering.size === 0) setImmediate(letGo);
  gathering.add(stream);
  stream.cork();
}

function letGo(): void {
  for (const stream of gathering) stream.uncork();
  gathering.clear();
}

const patienceMs = 30_000;
const lagging = new Set<Connection>();

/** Tells the readers that have caught up to resume; ends those that have not for half a minute. */
export function relieve(now: number): void {
  for (const to of lagging) {
    if (to.ws.readyState !== to.ws.OPEN) lagging.delete(to);
    else if (to.ws.bufferedAmount <= caughtUp) {
      lagging.delete(to);
      to.lags = false;
      push(to, { t: 'resync' }, now);
    } else if (now - to.lagsSince > patienceMs) to.ws.terminate();
  }
}

/** Says why, then closes. */
export function dismiss(
  to: Connection,
  reason: 'draining' | 'revoked' | 'silent' | 'flood',
  again: boolean,
): void {
  if (to.ws.readyState === to.ws.OPEN) to.ws.send(JSON.stringify({ t: 'bye', reason, again }));
  to.ws.close(again ? 1012 : 1008, reason);
}
