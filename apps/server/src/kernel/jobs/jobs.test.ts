import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, testKernel } from '../testing/index.ts';

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
