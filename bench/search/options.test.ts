import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('a million entries unless told otherwise, few with --quick', () => {
  expect(readOptions([])).toMatchObject({ entries: 1_000_000, json: false });
  expect(readOptions(['--quick', '--asks', '3', '--json'])).toMatchObject({ asks: 3, json: true });
  expect(() => readOptions(['--entries', 'many'])).toThrow('--entries is a whole number');
});
