import { type Channel, type Listening, VendorRefused } from '@parley/channels';
import {
  type ChannelHealth,
  type ConnectedAccount,
  channelAccountEndpoints as endpoints,
} from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import type { HostRoom } from '../host-room.ts';
import { connectPaper, openHost, type TestHost, until } from '../testing/open-host.ts';
import { watchLines } from './watch-lines.ts';

let house: TestHost;
let account: ConnectedAccount;
beforeAll(async () => {
  house = await openHost();
});
beforeEach(async () => {
  account = await connectPaper(house, 'http://127.0.0.1:9');
});
afterAll(() => house.close());

/** Holds a line of the account as `listen` does, until that ends. */
async function hold(listen: NonNullable<Channel['listen']>): Promise<unknown> {
  const [, , id = '', key = ''] = new URL(account.hookUrl).pathname.split('/');
  const live = (await house.host.hooks.find(id, key)) ?? expect.fail();
  const accounts = {
    find: async () => ({ ...live, channel: { ...live.channel, listen } }),
    forget: () => {},
  };
  const watched = await watchLines({ kernel: house.kernel, accounts } as unknown as HostRoom).accounts.find(
    id,
  );
  const listening: Listening = {
    deliver: async () => {},
    wake: () => {},
    signal: new AbortController().signal,
  };
  return watched?.channel.listen?.(listening, live.account, {} as never).then(
    () => undefined,
    (error: unknown) => error,
  );
}
const health = () =>
  house.call<ChannelHealth>(endpoints.getChannelHealth, {
    params: { workspaceId: house.caller.workspaceId, connectedAccountId: account.id },
  });
const lineUntil = async () => {
  const [row] = await house.kernel.database.system.rows<{ at: string | null }>(
    sql`select line_until as at from channel_account where id = ${account.id}`,
  );
  return row?.at ?? null;
};
const ago = (minutes: number) =>
  house.kernel.database.system.run(
    sql`update channel_account set line_until = now() - make_interval(mins => ${minutes}::int) where id = ${account.id}`,
  );
const standing = (found: number | null) =>
  hold(async ({ standsAgain }) => {
    const before = await lineUntil();
    standsAgain?.(found);
    await until(async () => (await lineUntil()) !== before, 'that it stands');
  });
const breaks = async () =>
  (await health()).breaks.map(({ from, to, found }) => ({
    minutes: Math.round((Date.parse(to) - Date.parse(from)) / 60_000),
    found,
  }));

test('how long no line stood is kept with what was found of that time; one that is only opened anew is no break', async () => {
  await standing(0);
  await standing(0);
  expect(await breaks()).toEqual([]);
  await ago(30);
  await standing(4);
  await ago(10);
  await standing(null);
  await standing(2);
  expect(await breaks()).toEqual([
    { minutes: 0, found: 2 },
    { minutes: 10, found: null },
    { minutes: 30, found: 4 },
  ]);
});

test('an account that is refused while it listens is failing, though it sends nothing; one that cannot be reached is not', async () => {
  const refused = (kind: 'auth' | 'transient') =>
    hold(async () => {
      throw new VendorRefused({ class: kind, code: '4004', detail: 'no' });
    });
  expect(await refused('transient')).toBeInstanceOf(VendorRefused);
  expect((await health()).status).toBe('on');
  expect(await refused('auth')).toBeInstanceOf(VendorRefused);
  const { status, statusReason } = await health();
  expect([status, statusReason]).toEqual(['failing', '4004 no']);
});
