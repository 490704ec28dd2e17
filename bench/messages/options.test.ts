import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without a word everything is measured at full size', () => {
  const options = readOptions(['--json']);
  expect(options).toMatchObject({ json: true, visitors: 10_000, agents: 200, perSecond: 2_000 });
  expect(options.conversations).toBe(1_000_000);
  expect([...options.runs]).toEqual(['start', 'references', 'load', 'inbox']);
});

test('parts can be left out and sizes be changed', () => {
  const options = readOptions(['--quick', '--skip', 'start,inbox', '--conversations', '2_000']);
  expect([...options.runs]).toEqual(['references', 'load']);
  expect(options.conversations).toBe(2000);
  expect(options.visitors).toBeLessThan(1000);
});

test('a mistake is named', () => {
  expect(() => readOptions(['--skip', 'everything'])).toThrow('everything');
  expect(() => readOptions(['--visitors', 'many'])).toThrow('--visitors');
});
