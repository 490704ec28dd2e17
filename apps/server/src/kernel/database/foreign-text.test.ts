import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, testKernel } from '../testing/index.ts';
import { sql } from './index.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test("a character that PostgreSQL cannot store is the sender's mistake, not a failure of ours", async () => {
  const { system } = kernel.database;
  const invalid = { code: 'request.invalid' };
  await expect(system.find(sql`select ${'a\u0000b'}::text as text`)).rejects.toMatchObject(invalid);
  const json = JSON.stringify({ name: 'a\u0000b' });
  await expect(system.find(sql`select ${json}::jsonb as body`)).rejects.toMatchObject(invalid);
  const half = JSON.stringify({ name: 'a\ud83c' });
  await expect(system.find(sql`select ${half}::jsonb as body`)).rejects.toMatchObject(invalid);
  expect(await system.find(sql`select 1 as one`)).toEqual({ one: 1 });
});
