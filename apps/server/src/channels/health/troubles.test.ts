import {
  type ChannelHealth,
  type ChannelTrouble,
  type ConnectedAccount,
  type ConversationId,
  channelAccountEndpoints as endpoints,
} from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import {
  answer,
  connectPaper,
  deliver,
  entriesOf,
  message,
  openHost,
  type TestHost,
  until,
} from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { openPaperVendor, type PaperVendor } from '../testing/paper-vendor.ts';

const refused = { class: 'auth', code: '401', detail: 'revoked' } as const;
let isLetIn = true;
const channel = {
  ...paperChannel(),
  connect: async () =>
    isLetIn
      ? ({ kind: 'connected', name: 'Paper & Co' } as const)
      : ({ kind: 'failed', problem: refused } as const),
};
let house: TestHost;
let vendor: PaperVendor;
let account: ConnectedAccount;
beforeAll(async () => {
  house = await openHost({ channel });
  vendor = await openPaperVendor();
  await house.start();
});
beforeEach(async () => {
  isLetIn = true;
  account = await connectPaper(house, vendor.root);
});
afterAll(async () => {
  await house.close();
  await vendor.close();
});
const run = (query: ReturnType<typeof sql>) => house.kernel.database.system.run(query);
const at = () => ({ workspaceId: house.caller.workspaceId });
const on = () => ({ params: { ...at(), connectedAccountId: account.id } });
const troubles = async () => {
  const { data } = await house.call<{ data: ChannelTrouble[] }>(endpoints.listChannelTroubles, {
    params: at(),
  });
  return data.filter(({ channelAccountId }) => channelAccountId === account.id).map(({ what }) => what);
};
const look = async () => {
  await house.host.findTroubles();
  return troubles();
};
const heardAt = (hoursAgo: number) =>
  run(sql`insert into channel_count (channel_account_id, hour, what, workspace_id, count, last_at)
          select ${account.id}, date_trunc('hour', now()) - make_interval(hours => ${hoursAgo}::int), 'told', ${at().workspaceId}, 1,
            case when ${hoursAgo}::int = 0 then now() else date_trunc('hour', now()) - make_interval(hours => ${hoursAgo}::int) end`);

test('an account that its vendor refuses is in trouble at once, and well as soon as it is let in again', async () => {
  await deliver(house, account, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }]);
  await until(async () => (await entriesOf(house, account.id)).length > 0, 'the message');
  const [begun] = await entriesOf(house, account.id);
  vendor.refusals = Array.from({ length: 4 }, () => refused);
  await answer(house, begun?.conversationId as ConversationId, 'Hello');
  await until(async () => (await troubles()).includes('failing'), 'the trouble');
  vendor.refusals = [];
  await house.call(endpoints.connectChannelAccount, on());
  await until(async () => (await troubles()).length === 0, 'its end');
});

test('an account is silent that is usually told something at this hour, until it is told something', async () => {
  for (const day of [1, 2, 3, 7]) await heardAt(day * 24 + 1);
  expect(await look()).toEqual([]);
  await heardAt(5 * 24 + 1);
  expect(await look()).toEqual(['silent']);
  expect(await look()).toEqual(['silent']);
  await heardAt(0);
  expect(await look()).toEqual([]);
});

test('a day of the week on which nobody works is no silence', async () => {
  for (const day of [1, 2, 3, 4, 5]) await heardAt(day * 24 + 1);
  expect(await look()).toEqual([]);
  await heardAt(7 * 24 + 1);
  expect(await look()).toEqual(['silent']);
  const { gaps } = await house.call<ChannelHealth>(endpoints.getChannelHealth, on());
  expect(gaps).toHaveLength(1);
});

test('what cannot be fetched again and again is trouble, a few failures are none', async () => {
  const failed = (attempts: number) =>
    run(sql`insert into channel_cursor (channel_account_id, cursor, workspace_id, attempts, problem, due_at) values (${account.id}, 'inbox', ${at().workspaceId}, ${attempts}, 'no answer', 'infinity')
            on conflict (channel_account_id, cursor) do update set attempts = excluded.attempts`);
  await failed(6);
  expect(await look()).toEqual([]);
  await failed(7);
  expect(await look()).toEqual(['unfetched']);
  await failed(0);
  expect(await look()).toEqual([]);
});

test('a token that lasts long and was not made anew is told before it ends, one of two hours never', async () => {
  const token = (name: string, lasted: string, lasts: string) =>
    run(sql`insert into channel_token (channel_account_id, name, workspace_id, token, made_at, expires_at, refresh_at)
            values (${account.id}, ${name}, ${at().workspaceId}, 'x', now() - ${lasted}::interval, now() + ${lasts}::interval, now())`);
  await token('short', '1 hour', '1 hour');
  await token('fresh', '1 day', '14 days');
  expect(await look()).toEqual([]);
  await token('long', '13 days', '2 days');
  expect(await look()).toEqual(['token-ends']);
});

test('an account that is turned off or removed is in no trouble', async () => {
  await run(
    sql`update channel_account set status = 'failing', status_reason = 'no' where id = ${account.id}`,
  );
  expect(await look()).toEqual(['failing']);
  await house.call(endpoints.changeChannelAccount, { ...on(), body: { status: 'off' } });
  expect(await look()).toEqual([]);
  const left = await house.kernel.database.system.rows(
    sql`select from channel_trouble where channel_account_id = ${account.id}`,
  );
  expect(left).toEqual([]);
});

test('a vendor is asked by itself whether it still lets an account in, once a day, and what it says holds', async () => {
  const age = (text: string) =>
    run(
      sql`update channel_account set created_at = now() - ${text}::interval, connected_at = null, checked_at = case when checked_at is null then null else now() - ${text}::interval end where id = ${account.id}`,
    );
  isLetIn = false;
  await house.host.checkAll();
  expect(await look()).toEqual([]);
  await age('25 hours');
  await house.host.checkAll();
  expect(await look()).toEqual(['failing']);
  isLetIn = true;
  await house.host.checkAll();
  expect(await look()).toEqual(['failing']);
  await age('7 hours');
  await house.host.checkAll();
  expect(await look()).toEqual([]);
});
