import type { Tools } from '@parley/channels';
import { expect, test } from 'vitest';
import { fakeClock } from '../../kernel/testing/index.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { createVendorKeys } from './vendor-keys.ts';

const clock = fakeClock();
const warned: unknown[] = [];
const logger = { warn: (line: unknown) => void warned.push(line) } as never;

test('keys are fetched once an hour, anew once a minute, and the old ones serve while they cannot be had', async () => {
  let fetched = 0;
  let isAway = false;
  const live = {
    row: { id: 'cha_1' },
    account: {},
    channel: {
      async keys() {
        if (isAway) throw new Error('away');
        return `keys ${++fetched}`;
      },
    },
  } as unknown as LiveAccount;
  const keys = createVendorKeys({ clock, logger }, () => ({}) as Tools);
  expect(await Promise.all([keys.get(live), keys.get(live)])).toEqual(['keys 1', 'keys 1']);
  expect(await keys.getAnew(live)).toBe('keys 1');
  clock.advance(61_000);
  expect([await keys.getAnew(live), await keys.getAnew(live), await keys.get(live)]).toEqual([
    'keys 2',
    'keys 2',
    'keys 2',
  ]);
  isAway = true;
  clock.advance(3_600_001);
  expect([await keys.get(live), warned.length]).toEqual(['keys 2', 1]);
});

test('a channel without keys is asked for none', async () => {
  const keys = createVendorKeys({ clock, logger }, () => ({}) as Tools);
  expect(await keys.get({ row: { id: 'cha_2' }, channel: {} } as unknown as LiveAccount)).toBeUndefined();
});
