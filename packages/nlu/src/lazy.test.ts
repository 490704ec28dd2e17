import { expect, test } from 'vitest';
import { lazy } from './lazy.ts';

test('a value is made when first asked for, once, also where it is undefined', () => {
  let made = 0;
  const value = lazy(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([undefined, undefined, 1]);
});
