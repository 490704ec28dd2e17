import type pg from 'pg';

export interface ShopConfig {
  readonly database: pg.PoolConfig;
  readonly host: string;
  readonly port: number;
  readonly apiKey?: string;
  readonly parley?: ParleyConfig;
}

export interface ParleyConfig {
  /** Origin of the server that serves the widget, without a trailing slash. */
  readonly origin: string;
  readonly siteKey: string;
  readonly identitySecret?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, and throws one sentence an operator can act on when something is wrong. */
export function readConfig(env: Environment): ShopConfig {
  const parley = readParley(env);
  return {
    database: readDatabase(env),
    host: env.SHOP_HOST || '127.0.0.1',
    port: readPort('SHOP_PORT', env.SHOP_PORT, 4310),
    ...(env.SHOP_API_KEY && { apiKey: env.SHOP_API_KEY }),
    ...(parley && { parley }),
  };
}

function readDatabase(env: Environment): pg.PoolConfig {
  if (env.SHOP_DATABASE_URL) return { connectionString: env.SHOP_DATABASE_URL };
  if (!env.SHOP_PGHOST) throw new Error('Set SHOP_DATABASE_URL, or SHOP_PGHOST and SHOP_PGDATABASE.');
  return {
    host: env.SHOP_PGHOST,
    port: readPort('SHOP_PGPORT', env.SHOP_PGPORT, 5432),
    user: env.SHOP_PGUSER || 'postgres',
    database: env.SHOP_PGDATABASE || 'postgres',
    ...(env.SHOP_PGPASSWORD && { password: env.SHOP_PGPASSWORD }),
  };
}

function readParley(env: Environment): ParleyConfig | undefined {
  if (!env.PARLEY_URL) return undefined;
  if (!env.PARLEY_SITE_KEY) throw new Error('Set PARLEY_SITE_KEY: PARLEY_URL alone cannot show the widget.');
  const url = URL.canParse(env.PARLEY_URL) ? new URL(env.PARLEY_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`PARLEY_URL must be an http(s) origin, not "${env.PARLEY_URL}".`);
  return {
    origin: url.origin,
    siteKey: env.PARLEY_SITE_KEY,
    ...(env.PARLEY_IDENTITY_SECRET && { identitySecret: env.PARLEY_IDENTITY_SECRET }),
  };
}

function readPort(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${name} must be a port between 0 and 65535, not "${value}".`);
  return port;
}
