import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('everything is measured beside its peers unless some parts are named', () => {
  expect(readOptions([])).toMatchObject({ peers: true, json: false, further: undefined });
  expect([...readOptions(['--only', 'emotion,language', '--skip', 'language']).runs]).toEqual(['emotion']);
  expect(readOptions(['--data', 'mine', '--no-peers'])).toMatchObject({ peers: false, further: 'mine' });
});

test('an unknown part is named', () => {
  expect(() => readOptions(['--only', 'poetry'])).toThrow('poetry');
});
