import { expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { fakeClock } from '../../kernel/testing/index.ts';
import { createGates, gateLimits, type Pass } from './gates.ts';

const id = newId('con');
const open = () => {
  const clock = fakeClock();
  return { clock, gates: createGates(clock) };
};
const pass = async (gates: ReturnType<typeof createGates>, of = id): Promise<Pass> => {
  const entered = await gates.enter(of, 1_000);
  if ('closed' in entered) throw new Error(entered.closed);
  return entered;
};

test('so many are let in at once; the next wait for their turn, and not forever', async () => {
  const { gates } = open();
  const inside = await Promise.all(Array.from({ length: gateLimits.atOnce }, () => pass(gates)));
  const order: number[] = [];
  const waiting = [1, 2].map((n) => pass(gates).then(() => order.push(n)));
  expect(await gates.enter(id, 20)).toEqual({ closed: 'flooded' });
  expect(order).toEqual([]);
  for (const each of inside.slice(0, 2)) each.leave(true);
  await Promise.all(waiting);
  expect(order).toEqual([1, 2]);
});

test('a burst is let through, then so many a second', async () => {
  const { gates, clock } = open();
  for (let n = 0; n < gateLimits.burst; n++) (await pass(gates)).leave(true);
  expect(await gates.enter(id, 20)).toEqual({ closed: 'flooded' });
  clock.advance(1_000);
  for (let n = 0; n < gateLimits.perSecond; n++) (await pass(gates)).leave(true);
  expect(await gates.enter(id, 20)).toEqual({ closed: 'flooded' });
});

test('after failures in a row it rests, then one may try, and only its success opens', async () => {
  const { gates, clock } = open();
  const other = newId('con');
  for (let n = 0; n < gateLimits.failures; n++) (await pass(gates)).leave(false);
  expect(await gates.enter(id, 20)).toEqual({ closed: 'resting', untilMs: clock.now() + gateLimits.restMs });
  (await pass(gates, other)).leave(true);
  clock.advance(gateLimits.restMs);
  const first = await pass(gates);
  expect(await gates.enter(id, 20)).toMatchObject({ closed: 'resting' });
  first.leave(false);
  expect(await gates.enter(id, 20)).toMatchObject({ closed: 'resting' });
  clock.advance(gateLimits.restMs);
  (await pass(gates)).leave(true);
  (await pass(gates)).leave(true);
});

test('one success among failures keeps it open', async () => {
  const { gates } = open();
  for (let n = 0; n < gateLimits.failures * 3; n++) (await pass(gates)).leave(n % gateLimits.failures === 0);
});
