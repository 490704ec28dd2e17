import { expect, test } from 'vitest';
import { parseStat } from './process-figures.ts';

test('CPU time and parent are read past a name with spaces and brackets', () => {
  const line =
    '4242 (node (a) b) S 17 4242 4242 0 -1 4194560 1000 2000 0 0 150 50 7 3 20 0 11 0 123456 1000000 2500 18446744073709551615';
  expect(parseStat(line)).toEqual({ parent: 17, ownMs: 2000, endedChildrenMs: 100 });
});
