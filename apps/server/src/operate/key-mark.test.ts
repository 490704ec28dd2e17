import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { readSecretKey, refuseOtherKey } from '../kernel/secret-key.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { findSecretKey, keyMarkOf } from './key-mark.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test('the mark is the one that the server writes, and looking for a key makes none', async () => {
  expect(findSecretKey(kernel.config)).toBeUndefined();
  const key = readSecretKey(kernel.config);
  await refuseOtherKey(kernel.database, key);
  const row = await kernel.database.system.find<{ value: string }>(
    sql`select value from install where key = 'secret-key-mark'`,
  );
  expect(row?.value).toBe(keyMarkOf(findSecretKey(kernel.config) ?? Buffer.alloc(0)));
});
