import type { ConnectedAccount } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import type { HostRoom } from '../host-room.ts';
import {
  connectPaper,
  deliver,
  message,
  openHost,
  type TestHost,
  textsOf,
  until,
} from '../testing/open-host.ts';
import { toolsFor } from './vendor-tools.ts';

let house: TestHost;
let account: ConnectedAccount;
beforeAll(async () => {
  house = await openHost();
  await house.start();
  account = await connectPaper(house, 'http://127.0.0.1:9');
});
afterAll(() => house.close());

async function lately() {
  const [, , id = '', key = ''] = new URL(account.hookUrl).pathname.split('/');
  const live = (await house.host.hooks.find(id, key)) ?? expect.fail();
  return toolsFor({ kernel: house.kernel } as unknown as HostRoom, live).tools.lately();
}

test('a channel is told who wrote in the last two weeks, with the last that is known of each; who left is not among them', async () => {
  const dayMs = 24 * 3_600_000;
  const other = await connectPaper(house, 'http://127.0.0.1:9');
  await deliver(house, other, [{ key: 'k', inbound: [message('dan', 'Elsewhere', 'd1')] }]);
  await deliver(house, account, [
    { key: 'a1', inbound: [message('ann', 'first', 'a1', Date.now() - 3000)] },
    {
      key: 'a2',
      inbound: [{ ...message('ann', 'last', 'a2', Date.now() - 2000), thread: { id: 't-1' } } as never],
    },
    { key: 'b1', inbound: [message('bob', 'Hello', 'b1', Date.now() - 1000)] },
    { key: 'c1', inbound: [message('cy', 'Long ago', 'c1', Date.now() - 15 * dayMs)] },
    { key: 'e1', inbound: [message('eve', 'Bye', 'e1', Date.now() - 500)] },
  ]);
  await until(async () => (await textsOf(house, account.id)).length === 5, 'five messages');
  await house.kernel.database.system.run(
    sql`update channel_user set gone_at = now() where channel_account_id = ${account.id} and user_id = 'eve'`,
  );
  expect(await lately()).toEqual([
    { user: 'bob', lastVendorId: 'b1' },
    { user: 'ann', lastVendorId: 'a2', thread: { id: 't-1' } },
  ]);
});
