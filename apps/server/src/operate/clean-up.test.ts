import { expect, test } from 'vitest';
import { createCleanUp } from './clean-up.ts';

test('steps run once, the last first, whoever else calls meanwhile, and past a failure', async () => {
  const done: string[] = [];
  const cleanUp = createCleanUp((error) => void done.push(error.message));
  cleanUp.later(() => done.push('first'));
  cleanUp.later(() => Promise.reject(new Error('failed')));
  const spare = cleanUp.later(() => done.push('spared'));
  cleanUp.later(async () => {
    await Promise.resolve();
    done.push('slow');
  });
  spare();
  const one = cleanUp.run();
  await cleanUp.run();
  expect(done).toEqual(['slow', 'failed', 'first']);
  await one;
  await cleanUp.run();
  expect(done).toHaveLength(3);
});
