import type { Pool } from './kernel/database.ts';
import type { ParleyConfig } from './read-config.ts';

/** What every door of the shop needs; built once at start. */
export interface Shop {
  readonly pool: Pool;
  readonly cookieSecret: string;
  readonly publicDir: string;
  readonly apiKey?: string;
  readonly parley?: ParleyConfig;
}
