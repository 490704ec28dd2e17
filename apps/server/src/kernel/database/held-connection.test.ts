import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { type TestKernel, testKernel } from '../testing/index.ts';
import { sql } from './index.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

const backend = sql`select pg_backend_pid() as pid`;

test('a refusal inside a transaction undoes it and keeps the connection', async () => {
  const { system } = kernel.database;
  const before = await system.find<{ pid: number }>(backend);
  const refused = system.transaction(async (tx) => {
    await tx.run(sql`insert into install (key, value) values ('undone', '')`);
    throw new Refusal('name.taken');
  });
  await expect(refused).rejects.toMatchObject({ code: 'name.taken' });
  expect(await system.find(sql`select key from install where key = 'undone'`)).toBeUndefined();
  expect(await system.find(backend)).toEqual(before);
});

test('a connection that dies while it is held is a refusal, and the next caller gets another', async () => {
  const { system } = kernel.database;
  const dying = system.transaction(async (tx) => {
    await tx.run(sql`set idle_in_transaction_session_timeout = '20ms'`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tx.run(backend);
  });
  await expect(dying).rejects.toMatchObject({ code: 'store.unavailable' });
  expect(await system.find(backend)).toBeDefined();
});
