import { residentBytes } from '../figures/process-figures.ts';
import type { LoadAnswers, LoadOrder } from '../load/protocol.ts';
import type { RunningServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import type { Site } from '../stage/seed-site.ts';
import { type Child, startChild } from '../stage/start-child.ts';

/** The process that plays everybody. */
export interface Crowd {
  pid: number;
  order<O extends LoadOrder>(order: O): Promise<LoadAnswers[O['do']]>;
  stop(): void;
}

export function startCrowd(): Crowd {
  const child: Child<LoadOrder> = startChild('load');
  return { pid: child.pid, order: (order) => child.ask(order), stop: child.stop };
}

export interface IdleFigures {
  idleConnections: number;
  bytesPerIdleConnection: number;
  connectPerS: number;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Connects all desks, then all visitors, and reads what each visitor's socket costs the server when nothing happens. */
export async function connectEverybody(
  crowd: Crowd,
  server: RunningServer,
  site: Site,
  restSeconds: number,
): Promise<IdleFigures> {
  const { url, pid } = server;
  await crowd.order({ do: 'connect-desks', url, workspaceId: site.workspaceId, desks: site.agents });
  const before = await restingBytes(pid, restSeconds);
  const visitors = site.visitors.map(({ token, conversationId, agent }) => ({
    token,
    conversationId,
    desk: agent ?? 0,
  }));
  const { seconds } = await crowd.order({ do: 'connect-visitors', url, visitors });
  const after = await restingBytes(pid, restSeconds);
  const { open } = await crowd.order({ do: 'settle' });
  const idle = {
    idleConnections: open,
    bytesPerIdleConnection: (after - before) / visitors.length,
    connectPerS: visitors.length / seconds,
  };
  say(
    `idle: ${open} connections, ${Math.round(idle.bytesPerIdleConnection)} bytes each, ${Math.round(idle.connectPerS)} connected/s`,
  );
  return idle;
}

/** What the server holds when nothing happens: the least of the second half of its rest. */
async function restingBytes(pid: number, restSeconds: number): Promise<number> {
  await sleep(restSeconds * 500);
  const readings: number[] = [];
  for (let count = 0; count < 10; count++) {
    await sleep(restSeconds * 50);
    readings.push(residentBytes(pid));
  }
  return Math.min(...readings);
}
