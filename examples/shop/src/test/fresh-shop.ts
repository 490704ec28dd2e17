import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { buildApp } from '../build-app.ts';
import { openPool, type Pool } from '../kernel/database.ts';
import type { ParleyConfig } from '../read-config.ts';
import { getCookieSecret, prepareShop } from '../seed/seed-shop.ts';

const serverUrl = process.env.SHOP_TEST_SERVER_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const publicDir = fileURLToPath(new URL('../../public', import.meta.url));

export const apiKey = 'a-key-for-tests';
export const parley: ParleyConfig = {
  origin: 'http://chat.example.test',
  siteKey: 'site_spruce',
  identitySecret: 'a-secret-of-at-least-thirty-two-bytes',
};

/** Whether a PostgreSQL answers where the tests look for one; when not, says so once. */
export async function isDatabaseReachable(): Promise<boolean> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    process.stderr.write(`The shop's tests did not run: no PostgreSQL answers at ${serverUrl}.\n`);
    return false;
  }
}

export interface FreshShop {
  readonly pool: Pool;
  readonly app: FastifyInstance;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

/** A seeded shop in a database of its own, dropped again by `close`. */
export async function openFreshShop(seededAt: Date): Promise<FreshShop> {
  const name = `spruce_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = openPool({ connectionString: url.href });
  await prepareShop(pool, seededAt);
  const app = await buildApp({ pool, cookieSecret: await getCookieSecret(pool), publicDir, apiKey, parley });
  const close = async () => {
    await app.close();
    await pool.end();
    await onServer(`drop database ${name} with (force)`);
  };
  return { pool, app, databaseUrl: url.href, close };
}

/** The cookie of a browser in which this demo customer was chosen. */
export async function signInAs(app: FastifyInstance, customer: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `customer=${customer}&next=/`,
  });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
