import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { ConfigError } from '../kernel/config.ts';
import type { Kernel } from '../kernel/kernel.ts';

export interface ShopProcess {
  stop(): Promise<void>;
}
export interface ShopOptions {
  parleyUrl: string;
  siteKey: string;
  identitySecret: string;
  shopKey: string;
}

const program = join(dirname(fileURLToPath(import.meta.url)), '../../../examples/shop/dist/main.mjs');

/** Runs the example shop as the separate program it is, on the same PostgreSQL in a schema of its own. */
export async function runShop(kernel: Kernel, options: ShopOptions): Promise<ShopProcess> {
  if (!existsSync(program))
    throw new ConfigError(
      `The demo shop has not been built (${program}). Run npm start -- --demo, which builds it.`,
    );
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...databaseEnv(kernel.database.connection),
      SHOP_PORT: String(kernel.config.shopPort),
      SHOP_HOST: kernel.config.host,
      SHOP_API_KEY: options.shopKey,
      PARLEY_URL: options.parleyUrl,
      PARLEY_SITE_KEY: options.siteKey,
      PARLEY_IDENTITY_SECRET: options.identitySecret,
    },
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
    kernel.logger.warn({ part: 'shop' }, String(chunk).trim());
  });
  const listening = once(child.stdout, 'data').then(() => true);
  const ended = once(child, 'exit').then(() => false);
  if (!(await Promise.race([listening, ended])))
    throw new ConfigError(
      `The demo shop did not start. ${complaint.trim()} (its port is SHOP_PORT, now ${kernel.config.shopPort})`,
    );
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function databaseEnv(connection: pg.PoolConfig): Record<string, string> {
  if (connection.connectionString) return { SHOP_DATABASE_URL: connection.connectionString };
  const { host, port, user, database, password } = connection;
  return {
    SHOP_PGHOST: String(host),
    SHOP_PGPORT: String(port),
    SHOP_PGUSER: String(user),
    SHOP_PGDATABASE: String(database),
    ...(typeof password === 'string' ? { SHOP_PGPASSWORD: password } : {}),
  };
}
