import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './launch-browser.ts';
import { type Person, runServer } from './run-server.ts';
import { findFreePort, makeTemporaryFolder } from './temporary.ts';

/** The demo that all stories share; each of them brings its own visitors, and its own firm where agents act. */
export interface Demo {
  url: string;
  shopUrl: string;
  people: Person[];
  dataDir: string;
}
declare module 'vitest' {
  interface ProvidedContext {
    demo: Demo;
    browserUrl: string;
  }
}

/** Starts a browser and the product once for all stories, as `npm start -- --demo` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeTemporaryFolder('journeys');
  const endings: (() => Promise<unknown>)[] = [async () => folder.remove()];
  const end = async () => {
    for (const ending of endings.toReversed()) await ending();
  };
  try {
    const browser = await launchBrowser();
    endings.push(() => browser.close());
    const dataDir = join(folder.path, 'data');
    const shopPort = String(await findFreePort());
    const server = await runServer(
      // The vendors of the stage stand on loopback.
      { DATA_DIR: dataDir, SHOP_PORT: shopPort, PARLEY_ALLOWED_PRIVATE_HOSTS: '127.0.0.1' },
      true,
    );
    endings.push(server.stop);
    const { url, shopUrl, people } = server;
    if (!shopUrl) throw new Error('The demo did not say where its shop is.');
    project.provide('browserUrl', browser.wsEndpoint());
    project.provide('demo', { url, shopUrl, people, dataDir });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
