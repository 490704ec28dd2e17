import type { Logger } from 'pino';
import type { Bus } from './bus/index.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/index.ts';
import type { Events } from './events.ts';
import type { GuardedFetch, Reach } from './guarded-fetch/index.ts';
import type { Jobs } from './jobs/index.ts';
import type { Secrets } from './secrets.ts';

/** What every room may use. */
export interface Kernel {
  config: Config;
  clock: Clock;
  database: Database;
  events: Events;
  jobs: Jobs;
  bus: Bus;
  secrets: Secrets;
  /** the one way to an address that somebody outside named */
  guardedFetch: GuardedFetch;
  /** the same for protocols that are no HTTP: which address of a host may be connected to */
  reach: Reach;
  logger: Logger;
  /** this process among those of the installation */
  processId: string;
}
