import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('ten thousand conversations unless told otherwise, few with --quick', () => {
  expect(readOptions([])).toMatchObject({ conversations: 10_000, json: false });
  expect(readOptions(['--quick', '--json'])).toMatchObject({ conversations: 500, json: true });
  expect(() => readOptions(['--slow'])).toThrow('--slow');
});
