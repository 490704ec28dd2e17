import type pg from 'pg';
import type { Logger } from 'pino';
import { compose, type House, migrationsDir, version } from './compose.ts';
import { type Demo, startDemo } from './demo/index.ts';
import type { Config } from './kernel/config.ts';
import type { Kernel } from './kernel/kernel.ts';
import { openKernel } from './kernel/open-kernel.ts';
import { startPostgres } from './kernel/postgres/index.ts';
import { startTracing } from './kernel/tracing.ts';

export interface RunningServer {
  url: string;
  /** the one-time link for the first administrator, while there is none */
  setupLink: string | undefined;
  demo: Demo | undefined;
  stop(): Promise<void>;
}

/** Starts store, rooms and doors, in that order, and stops them in the other. */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const stopTracing = config.otlpEndpoint ? await startTracing(config.otlpEndpoint, version) : async () => {};
  const store = await openStore(config, logger);
  let kernel: Kernel | undefined;
  try {
    kernel = await openKernel(config, store.connection, migrationsDir, logger);
    const house = await compose(kernel);
    const opened = await house.open();
    const demo = config.demo ? await startDemo(house, opened.doors.url) : undefined;
    const setupPath = demo ? undefined : await house.rooms.people.prepareSetup();
    // Who starts the demo writes to it at once; elsewhere customers come sooner than everything is made.
    if (demo) await warm(house, logger);
    else setImmediate(() => warm(house, logger));
    return {
      url: opened.doors.url,
      setupLink: setupPath && `${opened.doors.url}${setupPath}`,
      demo,
      async stop() {
        await demo?.stop();
        await opened.close();
        await closeKernel(kernel);
        await store.stop();
        await stopTracing();
      },
    };
  } catch (error) {
    await closeKernel(kernel);
    await store.stop();
    throw error;
  }
}

async function closeKernel(kernel: Kernel | undefined) {
  await kernel?.bus.close();
  await kernel?.database.close();
}

/** Makes what the first messages would wait for otherwise. */
async function warm({ rooms: { bot } }: House, logger: Logger): Promise<void> {
  await bot.warmUp().catch((error) => logger.warn({ error }, 'the first answers will take longer'));
}

/** The operator's PostgreSQL if one is named, else our own under the data directory. */
async function openStore(
  config: Config,
  logger: Logger,
): Promise<{ connection: pg.PoolConfig; stop(): Promise<void> }> {
  if (config.databaseUrl) {
    const connection = { connectionString: config.databaseUrl, application_name: 'parley' };
    return { connection, stop: async () => {} };
  }
  const postgres = await startPostgres({
    dataDir: config.dataDir,
    log: (line) => logger.info({ part: 'postgres' }, line),
  });
  return { connection: { ...postgres.connection, application_name: 'parley' }, stop: postgres.stop };
}
