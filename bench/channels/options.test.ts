import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('fifty at once unless told otherwise, few with --quick', () => {
  expect(readOptions([])).toMatchObject({ atOnce: 50, json: false, profile: false });
  expect(readOptions(['--quick', '--seconds', '3', '--json'])).toMatchObject({
    ...{ atOnce: 10, seconds: 3, floodSeconds: 3, json: true },
  });
  expect([...readOptions(['--skip', 'mail,chaos']).runs]).toEqual(['calls', 'flood']);
  expect(() => readOptions(['--skip', 'lunch'])).toThrow('it does not know lunch');
  expect(() => readOptions(['--seconds', 'few'])).toThrow('--seconds is a whole number');
});
