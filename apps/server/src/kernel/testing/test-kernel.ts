import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Clock, systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/index.ts';
import { createEvents } from '../events.ts';
import { createGuardedFetch, createReach } from '../guarded-fetch/index.ts';
import { createJobs } from '../jobs/index.ts';
import type { Kernel } from '../kernel.ts';
import { createSecrets } from '../secrets.ts';
import { createLocalBus, type LocalBus } from './local-bus.ts';
import { testDatabase } from './test-database.ts';

export interface TestKernel extends Kernel {
  bus: LocalBus;
  close(): Promise<void>;
}

/** A kernel over a fresh database, dropped at close; with `share`, a second process on the database of another kernel. Jobs are not started. */
export async function testKernel(options: { share?: TestKernel; clock?: Clock } = {}): Promise<TestKernel> {
  const { share } = options;
  const clock = options.clock ?? share?.clock ?? systemClock;
  if (share) return { ...kernelOver(share.database.connection, share, clock) };
  const store = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-test-'));
  const kernel = kernelOver(store.connection, firstOf(dataDir), clock);
  return {
    ...kernel,
    close: async () => {
      await kernel.close();
      await store.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Shared = Pick<Kernel, 'config' | 'secrets'> & { bus: Pick<LocalBus, 'peers'> };

const firstOf = (dataDir: string): Shared => ({
  config: readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://parley.example' }, []),
  secrets: createSecrets(randomBytes(32)),
  bus: { peers: new Set() },
});

function kernelOver(connection: Kernel['database']['connection'], shared: Shared, clock: Clock): TestKernel {
  const logger = pino({ level: 'silent' });
  const database = openDatabase(connection, () => {});
  const bus = createLocalBus(shared.bus.peers);
  const jobs = createJobs(database, logger);
  return {
    ...{ config: shared.config, secrets: shared.secrets, clock, logger, database, bus, jobs },
    events: createEvents(database, bus),
    guardedFetch: createGuardedFetch(shared.config),
    reach: createReach(shared.config),
    processId: randomUUID(),
    close: async () => {
      await jobs.stop();
      await bus.close();
      await database.close();
    },
  };
}
