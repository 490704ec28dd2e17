import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killPostmaster, pidOn, query } from './fixture/cluster-life.ts';
import { findRunningPostgres, type RunningPostgres, startPostgres } from './index.ts';

let root: string;
let dataDir: string;
let postgres: RunningPostgres;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'parley-running-'));
  dataDir = join(root, 'data');
});
afterAll(async () => {
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
});

test('a PostgreSQL is found while it lives, and not before or after', async () => {
  expect(await findRunningPostgres(dataDir)).toBeUndefined();
  postgres = await startPostgres({ dataDir });
  const found = await findRunningPostgres(dataDir);
  expect(found).toEqual(postgres.connection);
  expect(found && (await query(found, 'select 1'))).toEqual([1]);
  await postgres.stop();
  expect(await findRunningPostgres(dataDir)).toBeUndefined();
});

test('what a killed one left behind is not taken for one, and the one that is back is found', async () => {
  postgres = await startPostgres({ dataDir });
  const pid = pidOn(dataDir);
  await killPostmaster(dataDir);
  await postgres.died;
  let found = await findRunningPostgres(dataDir);
  while (!found) {
    await sleep(10);
    found = await findRunningPostgres(dataDir);
  }
  expect([found, pidOn(dataDir) === pid]).toEqual([postgres.connection, false]);
});
