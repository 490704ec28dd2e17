import type { AddressInfo } from 'node:net';
import { buildApp } from './build-app.ts';
import { openPool, type Pool } from './kernel/database.ts';
import { closeOverdue } from './orders/close-overdue.ts';
import type { ShopConfig } from './read-config.ts';
import { getCookieSecret, prepareShop } from './seed/seed-shop.ts';

const sweepMs = 60_000;

export interface RunningShop {
  readonly url: string;
  /** Lets running requests finish, then lets go of port and database. */
  close(): Promise<void>;
}

/** Prepares the tables, seeds an empty shop, and opens its door. */
export async function startShop(config: ShopConfig, publicDir: string): Promise<RunningShop> {
  const { apiKey, parley, host, port } = config;
  const pool = openPool(config.database);
  try {
    await prepareShop(pool, new Date());
    const cookieSecret = await getCookieSecret(pool);
    const app = await buildApp({
      pool,
      cookieSecret,
      publicDir,
      ...(apiKey && { apiKey }),
      ...(parley && { parley }),
    });
    await app.listen({ host, port });
    const sweep = sweepUnpaid(pool);
    const { port: bound } = app.server.address() as AddressInfo;
    const close = async () => {
      clearInterval(sweep);
      await app.close();
      await pool.end();
    };
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function sweepUnpaid(pool: Pool): NodeJS.Timeout {
  return setInterval(() => {
    closeOverdue(pool, new Date()).catch((error: Error) =>
      process.stderr.write(`shop: unpaid orders were not swept: ${error.message}\n`),
    );
  }, sweepMs);
}
