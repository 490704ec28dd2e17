import { afterAll, expect, test } from 'vitest';
import { sql } from '../database/index.ts';
import { type TestKernel, testKernel } from './test-kernel.ts';

const open: TestKernel[] = [];
const made = async (share?: TestKernel) => {
  const kernel = await testKernel(share ? { share } : {});
  open.unshift(kernel);
  return kernel;
};
afterAll(async () => {
  for (const kernel of open) await kernel.close();
});

const write = (kernel: TestKernel, key: string) =>
  kernel.database.system.run(sql`insert into install (key, value) values (${key}, 'x')`);
const read = async (kernel: TestKernel) =>
  (await kernel.database.system.rows<{ key: string }>(sql`select key from install order by key`)).map(
    (row) => row.key,
  );

test('two test kernels have a database each, and one that shares sees the same rows', async () => {
  const [first, second] = await Promise.all([made(), made()]);
  await write(first, 'one');
  const twin = await made(first);
  expect(await read(twin)).toEqual(['one']);
  expect(await read(second)).toEqual([]);
});

test('what one process announces the other hears', async () => {
  const first = await made();
  const twin = await made(first);
  await first.database.system.run(sql`insert into workspace (id, name, locale) values ('wsp_1', 'x', 'en')`);
  const heard = new Promise((resolve) => twin.events.subscribe((event) => resolve(event.subject)));
  await first.database.system.transaction((tx) =>
    first.events.announce(tx, { workspaceId: 'wsp_1', subject: 'teams' }),
  );
  expect(await heard).toBe('teams');
});
