import { expect, test } from 'vitest';
import { createLimit } from './limit.ts';

/** Works that end when they are told to. */
function works() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = () => {
    most = Math.max(most, ++running);
    return new Promise<void>((resolve) => ends.push(resolve)).finally(() => running--);
  };
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { work, end, most: () => most, begun: () => running };
}

test('no more run at a time than allowed, and those who wait get their turn', async () => {
  const { work, end, most, begun } = works();
  const limit = createLimit(2, 10);
  const all = [1, 2, 3, 4, 5].map(() => limit.run(work));
  await new Promise(setImmediate);
  expect(begun()).toBe(2);
  for (const _ of all) await end();
  await Promise.all(all);
  expect(most()).toBe(2);
});

test('it is full only when the last place to wait is taken', async () => {
  const { work, end } = works();
  const limit = createLimit(1, 1);
  const first = limit.run(work);
  expect(limit.isFull()).toBe(false);
  const second = limit.run(work);
  expect(limit.isFull()).toBe(true);
  await new Promise(setImmediate);
  await end();
  expect(limit.isFull()).toBe(false);
  await end();
  await Promise.all([first, second]);
});

test('a work that fails leaves its place', async () => {
  const limit = createLimit(1, 1);
  await expect(limit.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await limit.run(async () => 'next')).toBe('next');
});
