import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../database/index.ts';
import { planOf, type TestKernel, testKernel } from '../testing/index.ts';
import { nextDueMs } from './store.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test('a long job holds up no other, and stopping waits for it', async () => {
  const { jobs, database } = kernel;
  const done: string[] = [];
  let finish = () => {};
  const longOne = new Promise<void>((resolve) => {
    finish = resolve;
  });
  jobs.handle('long', () => longOne.then(() => void done.push('long')));
  jobs.handle('short', async () => void done.push('short'));
  await jobs.start();
  await jobs.add(database.system, { kind: 'long', workspaceId: null, payload: {} });
  jobs.nudge();
  await jobs.add(database.system, { kind: 'short', workspaceId: null, payload: {} });
  jobs.nudge();
  await expect.poll(() => done).toEqual(['short']);
  const stopped = jobs.stop();
  finish();
  await stopped;
  expect(done).toEqual(['short', 'long']);
});

test('many added at once run once each, and one that waits already is moved with what it is told', async () => {
  const { jobs, database } = kernel;
  const done: unknown[] = [];
  jobs.handle('many', async ({ number }) => void done.push(number));
  const job = (number: number, key: string) => ({
    kind: 'many',
    workspaceId: null,
    key,
    payload: { number },
  });
  const late = new Date(Date.now() + 3_600_000).toISOString();
  await jobs.add(database.system, { ...job(1, 'one'), runAt: late });
  await jobs.addAll(database.system, [job(2, 'one'), job(3, 'other')]);
  await jobs.addAll(database.system, []);
  await jobs.start();
  await expect.poll(() => done.toSorted()).toEqual([2, 3]);
  await jobs.stop();
});

/** Nothing waits but jobs that are due in so many seconds; of the first, so many are taken. */
async function onlyDueIn(seconds: readonly number[], taken = 0): Promise<void> {
  const { system } = kernel.database;
  await system.run(sql`delete from job`);
  await system.run(
    sql`insert into job (id, kind, payload, run_at, locked_until)
        select 'due ' || place, 'due', '{}', now() + make_interval(secs => s), case when place <= ${taken}::int then now() + interval '1 minute' end
        from unnest(${[...seconds]}::float8[]) with ordinality as d(s, place)`,
  );
}
const next = () => nextDueMs(kernel.database.system, 1_000);

test('the next job is told where it is due soon and nobody has taken it', async () => {
  await onlyDueIn([3_600]);
  expect(await next()).toBeUndefined();
  await onlyDueIn([3_600, 0.9]);
  expect(await next()).toBeLessThan(1_000);
  await onlyDueIn([-5, 3_600], 1);
  expect(await next()).toBeUndefined();
  await onlyDueIn([-5, -3, 3_600], 1);
  expect(await next()).toBeLessThan(-2_000);
});

test('however many jobs wait, the next is found by its index', async () => {
  await onlyDueIn(Array.from({ length: 5_000 }, (_, place) => place - 10));
  await kernel.database.system.run(sql`analyze job`);
  const steps = await planOf(kernel.database.system, (query) => nextDueMs(query, 1_000));
  expect(steps).toEqual(['Limit', 'Index Scan job_due']);
});
