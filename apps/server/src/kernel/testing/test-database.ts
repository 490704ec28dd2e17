import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../database/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** the PostgreSQL server on which tests make their databases */
    store: pg.PoolConfig;
  }
}

const migrations = fileURLToPath(new URL('../../../migrations', import.meta.url));
const fallback: pg.PoolConfig = { host: '127.0.0.1', port: 5432, user: 'postgres' };
const lockKey = 7_263_542;
const templatePrefix = 'parley_template_';
const testPrefix = 'parley_test_';
const leftoverMs = 3_600_000;

export interface TestDatabase {
  connection: pg.PoolConfig;
  drop(): Promise<void>;
}

/** Makes a fresh, migrated database of its own by cloning a template; safe from many processes at once. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('store') ?? fallback;
  const name = `${testPrefix}${Date.now()}_${randomBytes(4).toString('hex')}`;
  await underLock(server, async (client) => {
    const template = await ensureTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    connection: { ...server, database: name },
    drop: () => onServer(server, (client) => dropDatabase(client, name)),
  };
}

async function ensureTemplate(client: pg.Client, server: pg.PoolConfig): Promise<string> {
  const template = `${templatePrefix}${hashOfMigrations()}`;
  const names = await databaseNames(client);
  if (names.includes(template)) return template;
  for (const name of names.filter(isStale)) await dropDatabase(client, name);
  const making = `${templatePrefix}making`;
  await client.query(`create database ${making}`);
  await migrate({ ...server, database: making }, migrations);
  await client.query(`alter database ${making} rename to ${template}`);
  return template;
}

/** Templates of other migrations, and databases that a killed run left behind. */
function isStale(name: string): boolean {
  if (name.startsWith(templatePrefix)) return true;
  if (!name.startsWith(testPrefix)) return false;
  return Number(name.split('_')[2]) < Date.now() - leftoverMs;
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}

async function databaseNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select datname as name from pg_database');
  return rows.map((row) => row.name);
}

const dropDatabase = async (client: pg.Client, name: string) =>
  void (await client.query(`drop database if exists ${name} with (force)`));

const underLock = (server: pg.PoolConfig, work: (client: pg.Client) => Promise<void>) =>
  onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await work(client);
  });

async function onServer(server: pg.PoolConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
