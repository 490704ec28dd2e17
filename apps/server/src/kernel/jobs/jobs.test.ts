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
