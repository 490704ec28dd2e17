import { socketPaths, type VisitorFrame, type VisitorPush } from '@parley/contract';
import { connect, type SocketLike } from '@parley/sdk/socket';
import { WebSocket } from 'ws';
import { say } from '../../stage/say.ts';
import type { SeededVisitor } from '../../stage/seed-site.ts';
import { openLoneServer } from '../lone-server.ts';
import type { Torment } from '../promise.ts';
import { holdsWithin } from '../until.ts';

const visitors = 5_000;
const promisedMs = 30_000;
const countedMs = 100;
/** More of all dials than this within a tenth of a second would be a crowd that comes in step. */
const mostAtOnce = 0.5;

/** R14: when the server dies with all its sockets, the widget's own connections all come back in half a minute, not in step, and meet no error of the server. */
export const reconnectStorm: Torment = async ({ build }) => {
  const lone = await openLoneServer(build, { name: 'R14', agents: 1, visitors, isOwned: true });
  const storm = watchStorm();
  const url = `${lone.running().url.replace('http', 'ws')}${socketPaths.visitor}`;
  const lines = lone.site.visitors.map((visitor) => join(url, visitor, storm));
  const isFull = await holdsWithin(120_000, () => storm.welcomed.size === visitors);
  if (!isFull) throw new Error(`Only ${storm.welcomed.size} of ${visitors} visitors came in at all.`);
  say(`${visitors} visitors are connected; the server dies`);
  storm.begin();
  const died = Date.now();
  await lone.restart();
  const servedAgainMs = Date.now() - died;
  const isBack = await holdsWithin(promisedMs, () => storm.welcomed.size === visitors);
  const tookMs = Date.now() - died;
  for (const line of lines) line.close();
  await lone.running().stop();
  const busiest = storm.busiest() / visitors;
  say(`${storm.welcomed.size} of ${visitors} back after ${tookMs} ms, ${storm.serverErrors()} server errors`);
  return {
    isKept: isBack && tookMs <= promisedMs && storm.serverErrors() === 0 && busiest <= mostAtOnce,
    figures: {
      visitors,
      back: storm.welcomed.size,
      servedAgainMs,
      allBackMs: tookMs,
      dials: storm.dials(),
      busiestTenthOfASecond: busiest,
      serverErrors: storm.serverErrors(),
    },
    examples: isBack ? [] : [`${visitors - storm.welcomed.size} visitors never came back`],
  };
};

interface Storm {
  welcomed: Set<string>;
  dialled(socket: WebSocket): void;
  /** Forgets what was counted so far. */
  begin(): void;
  dials(): number;
  busiest(): number;
  serverErrors(): number;
}

function watchStorm(): Storm {
  const welcomed = new Set<string>();
  let times: number[] = [];
  let serverErrors = 0;
  return {
    welcomed,
    dialled(socket) {
      times.push(Date.now());
      socket.on('unexpected-response', (_, response) => {
        if ((response.statusCode ?? 0) >= 500) serverErrors++;
        socket.terminate();
      });
    },
    begin() {
      welcomed.clear();
      times = [];
      serverErrors = 0;
    },
    dials: () => times.length,
    busiest: () => mostWithin(times, countedMs),
    serverErrors: () => serverErrors,
  };
}

/** The most moments, given in order, that lie within so many ms of each other. */
function mostWithin(times: readonly number[], ms: number): number {
  let from = 0;
  return times.reduce((most, time, index) => {
    while (time - (times[from] as number) > ms) from++;
    return Math.max(most, index - from + 1);
  }, 0);
}

function join(url: string, { token, contactId }: SeededVisitor, storm: Storm) {
  return connect<VisitorFrame, VisitorPush>({
    url,
    pingFrame: { t: 'ping' },
    onOpen: (send) => void send({ t: 'hello', token, held: {} }),
    onFrame: (frame) => {
      if (frame.t === 'welcome') storm.welcomed.add(contactId);
    },
    env: {
      dial(to) {
        const socket = new WebSocket(to, { perMessageDeflate: false });
        socket.on('error', () => {});
        storm.dialled(socket);
        return socket as unknown as SocketLike;
      },
    },
  });
}
