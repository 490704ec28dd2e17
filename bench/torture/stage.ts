import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type pg from 'pg';
import type { StoredEntry } from '../check-views.ts';
import type { Build } from '../stage/build.ts';
import { connectTo, storeUrl } from '../stage/open-store.ts';
import { type RunningServer, startServer } from '../stage/run-server.ts';
import { findPostmaster, temporaryDirectory } from '../stage/temporary.ts';
import type { Target } from './line.ts';
import { until } from './until.ts';

/** One of the two server processes: it may be killed and started again at the same address. */
export interface Node extends Target {
  isUp(): boolean;
  /** Takes its life now; nothing waits. */
  kill(): void;
  /** Starts it again after its death, and resolves when it serves. */
  revive(): Promise<void>;
}
/** Two processes on one database: the first brings the store, as `npm start` does, the second is told where it is. */
export interface Stage {
  nodes: readonly [Node, Node];
  storePid(): number | undefined;
  connect(): Promise<pg.Client>;
  /** Resolves when the store and both processes serve. */
  whole(): Promise<void>;
  close(): Promise<void>;
}

const secret = 'a key that is long enough for the torture';

export async function openStage(build: Build): Promise<Stage> {
  const place = temporaryDirectory('torture');
  const dataDir = join(place, 'data');
  const filesDir = join(place, 'files');
  mkdirSync(filesDir);
  const first = await openNode('A', build, { DATA_DIR: dataDir, SECRET_KEY: secret });
  const url = () => {
    const found = findPostmaster(dataDir);
    return storeUrl({
      host: found?.socketDir ?? '',
      port: found?.port ?? 0,
      user: 'parley',
      database: 'parley',
    });
  };
  const shared = { DATABASE_URL: url(), DATA_DIR: filesDir, SECRET_KEY: secret };
  const second = await openNode('B', build, shared);
  const nodes = [first, second] as const;
  const isServing = async (node: Node) => {
    const response = await fetch(`${node.url}/readyz`).catch(() => undefined);
    return response?.ok === true;
  };
  return {
    nodes,
    storePid: () => findPostmaster(dataDir)?.pid,
    connect: () => connectTo(url()),
    whole: () =>
      until('both servers serve', 60_000, async () => (await isServing(first)) && (await isServing(second))),
    async close() {
      await second.stop();
      await first.stop();
    },
  };
}

async function openNode(
  name: string,
  build: Build,
  settings: Record<string, string>,
): Promise<Node & { stop(): Promise<void> }> {
  const port = await freePort();
  const start = () => startServer(build, { ...settings, PORT: port });
  let server: RunningServer | undefined = await start();
  const forget = (dead: RunningServer) =>
    void dead.exited.then(() => {
      if (server === dead) server = undefined;
    });
  forget(server);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    isUp: () => server !== undefined,
    kill: () => server?.kill(),
    async revive() {
      await server?.exited;
      // While the store itself is recovering a start may fail; an operator's supervisor would try again, too.
      for (let tries = 1; !server; tries++)
        try {
          server = await start();
        } catch (error) {
          if (tries === 10) throw error;
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
      forget(server);
    },
    stop: async () => server?.stop(),
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The whole log of a workspace, in order. */
export async function readLog(stage: Stage, workspaceId: string): Promise<StoredEntry[]> {
  const client = await stage.connect();
  const { rows } = await client.query<StoredEntry>(
    `select conversation_id as "conversationId", seq, client_id as "clientId",
       case when kind = 'message' then body->>'text' end as text,
       kind = 'message' and author_kind in ('contact', 'agent') as "isSpoken"
     from entry where workspace_id = $1 order by conversation_id, seq`,
    [workspaceId],
  );
  await client.end();
  return rows;
}
