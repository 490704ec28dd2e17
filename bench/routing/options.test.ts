import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('says nothing and gets the whole day; asks for a quick look and gets a small one', () => {
  expect(readOptions([])).toMatchObject({ json: false, waiting: 10_000, seats: 1_000, customers: 15_000 });
  expect(readOptions(['--quick', '--json'])).toMatchObject({ json: true, agents: 20, customers: 200 });
  expect(readOptions(['--customers', '900', '--seed', '3'])).toMatchObject({ customers: 900, seed: 3 });
});

test('a number that is none is refused by its name', () => {
  expect(() => readOptions(['--customers', 'many'])).toThrow('--customers is a whole number from 1 on');
});
