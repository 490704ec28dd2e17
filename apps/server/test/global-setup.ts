import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import '../src/kernel/testing/test-database.ts';

/** Gives every test file one PostgreSQL server: the one that the project names in PARLEY_TEST_STORE_URL, else the product's own, started for this run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = project.config.env.PARLEY_TEST_STORE_URL;
  if (url) {
    project.provide('store', parseUrl(url));
    return undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-store-'));
  const store = await startPostgres({ dataDir });
  project.provide('store', { ...store.connection });
  return async () => {
    await store.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

function parseUrl(text: string): PoolConfig {
  const url = new URL(text);
  return {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username || 'postgres'),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
  };
}
