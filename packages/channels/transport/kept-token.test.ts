import { expect, test } from 'vitest';
import { keepOf, keptOf } from './kept-token.ts';

test('what was kept counts as long as the setting that it came from stands', () => {
  const kept = keepOf('the setting', 'the next');
  expect(kept).not.toContain('the setting');
  expect([keptOf(kept, 'the setting'), keptOf(kept, 'another setting'), keptOf(undefined, 'x')]).toEqual([
    ...['the next', undefined, undefined],
  ]);
});

test('what was kept before anybody marked it still counts', () => {
  expect(keptOf('a-bare-token', 'the setting')).toBe('a-bare-token');
});
