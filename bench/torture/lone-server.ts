import { join } from 'node:path';
import type { Build } from '../stage/build.ts';
import { connectTo, storeUrl } from '../stage/open-store.ts';
import { type RunningServer, startServer } from '../stage/run-server.ts';
import { type Site, seedSite } from '../stage/seed-site.ts';
import { findPostmaster, temporaryDirectory } from '../stage/temporary.ts';

/** One server with its own store and a site on it; started again, it is at the same address. */
export interface LoneServer {
  site: Site;
  running(): RunningServer;
  /** Takes its life, and resolves when a new process serves. */
  restart(): Promise<void>;
}

export async function openLoneServer(
  build: Build,
  size: Parameters<typeof seedSite>[1],
): Promise<LoneServer> {
  const settings = { DATA_DIR: join(temporaryDirectory(size.name), 'data') };
  let server = await startServer(build, settings);
  const { port } = new URL(server.url);
  const found = findPostmaster(settings.DATA_DIR);
  const client = await connectTo(
    storeUrl({
      host: found?.socketDir ?? '',
      port: found?.port ?? 0,
      user: 'parley',
      database: 'parley',
    }),
  );
  const site = await seedSite(client, size);
  await client.end();
  return {
    site,
    running: () => server,
    async restart() {
      server.kill();
      await server.exited;
      server = await startServer(build, { ...settings, PORT: port });
    },
  };
}
