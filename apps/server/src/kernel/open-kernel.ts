import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Logger } from 'pino';
import { createPostgresBus } from './bus/index.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { migrate, openDatabase } from './database/index.ts';
import { createEvents } from './events.ts';
import { createGuardedFetch, createReach } from './guarded-fetch/index.ts';
import { createJobs } from './jobs/index.ts';
import type { Kernel } from './kernel.ts';
import { readSecretKey, refuseOtherKey } from './secret-key.ts';
import { createSecrets } from './secrets.ts';

/** Brings the store to this program's form and builds what every room uses. */
export async function openKernel(
  config: Config,
  connection: pg.PoolConfig,
  migrations: string,
  logger: Logger,
): Promise<Kernel> {
  const { applied } = await migrate(connection, migrations);
  if (applied.length > 0) logger.info({ applied }, 'the database was brought to this version');
  const processId = randomUUID();
  const database = openDatabase(connection, (error) =>
    logger.warn({ error: error.message }, 'a connection to the database was lost'),
  );
  const key = readSecretKey(config);
  await refuseOtherKey(database, key);
  const bus = createPostgresBus({ database, processId, logger });
  return {
    config,
    clock: systemClock,
    database,
    bus,
    events: createEvents(database, bus),
    jobs: createJobs(database, logger),
    secrets: createSecrets(key),
    guardedFetch: createGuardedFetch(config),
    reach: createReach(config),
    logger,
    processId,
  };
}
