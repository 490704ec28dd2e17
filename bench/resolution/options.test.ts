import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('our own customers are played unless a file is named', () => {
  expect(readOptions([])).toMatchObject({
    customers: undefined,
    only: '',
    publishes: 30,
    json: false,
    profile: false,
  });
  expect(readOptions(['--json', '--customers', 'x.jsonl'])).toMatchObject({
    customers: 'x.jsonl',
    json: true,
  });
});

test('a number of publishes that is none is named, and so is an unknown option', () => {
  expect(() => readOptions(['--publishes', 'many'])).toThrow('--publishes is a whole number, not many.');
  expect(() => readOptions(['--speed'])).toThrow('--speed');
});
