import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { copyBuild } from '../../stage/build.ts';
import { type OpenStore, openStore } from '../../stage/open-store.ts';
import { type RunningServer, startServer } from '../../stage/run-server.ts';
import { temporaryDirectory } from '../../stage/temporary.ts';

/** The built product with its demo: server, store and shop as a business runs them. */
export interface Demo {
  url: string;
  shopUrl: string;
  siteKey: string;
  owner: { email: string; password: string };
  store: OpenStore;
  stop(): Promise<void>;
}

export async function openDemo(nodeArgs: readonly string[] = []): Promise<Demo> {
  const store = await openStore();
  const dataDir = join(temporaryDirectory('files'), 'data');
  mkdirSync(dataDir);
  const server = await startServer(
    copyBuild(),
    {
      DATABASE_URL: store.url,
      DATA_DIR: dataDir,
      SECRET_KEY: 'a key that is long enough for the bench',
      SHOP_PORT: await findFreePort(),
    },
    nodeArgs,
    ['--demo'],
  );
  const shopUrl = await read(server, /Demo shop:\s+(http\S+)/);
  const password = await read(server, /owner@spruce\.example\s+password: (\S+)/);
  return {
    ...{ url: server.url, shopUrl, store },
    siteKey: await findSiteKey(shopUrl),
    owner: { email: 'owner@spruce.example', password },
    async stop() {
      await server.stop();
      await store.stop();
    },
  };
}

/** What the server tells under its address comes in the same breath, but perhaps in a second piece. */
async function read(server: RunningServer, words: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [, found] = words.exec(server.said()) ?? [];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The demo did not say ${words.source}:\n${server.said()}`);
}

/** The key stands in the shop's pages, as it does for every visitor. */
async function findSiteKey(shopUrl: string): Promise<string> {
  const page = await (await fetch(shopUrl)).text();
  const [, key] = /data-site-key="([^"]+)"/.exec(page) ?? [];
  if (!key) throw new Error("The shop's page carries no widget.");
  return key;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
