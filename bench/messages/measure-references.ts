import type { OpenStore } from '../stage/open-store.ts';
import { say } from '../stage/say.ts';
import { startChild } from '../stage/start-child.ts';

export interface References {
  wsEchoPerS: number;
  pgInsertPerS: number;
}

/** Measures what bare sockets and the bare store do here and now, so that a noisy machine shows. */
export async function measureReferences(store: OpenStore, seconds: number): Promise<References> {
  const server = startChild('echo-server');
  const load = startChild('echo-load');
  const { port } = await server.ask<{ port: number }>({});
  const echo = await load.ask<{ perSecond: number }>({ port, seconds });
  server.stop();
  load.stop();
  const loop = startChild('insert-loop');
  const insert = await loop.ask<{ perSecond: number }>({ url: store.url, seconds });
  loop.stop();
  say(`references: ${Math.round(echo.perSecond)} echoes/s, ${Math.round(insert.perSecond)} rows/s`);
  return { wsEchoPerS: echo.perSecond, pgInsertPerS: insert.perSecond };
}
