import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

test('no more run at once than may, all get their turn, and a failure frees its place', async () => {
  const inTurn = takeTurns(2);
  let running = 0;
  let most = 0;
  const work = (fails: boolean) => async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    if (fails) throw new Error('broken');
    return 'done';
  };
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, number) => inTurn(work(number % 3 === 0))),
  );
  expect(most).toBe(2);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
  expect(await inTurn(work(false))).toBe('done');
});
