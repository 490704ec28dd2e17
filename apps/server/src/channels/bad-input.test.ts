import {
  type ConnectedAccount,
  type ConversationChannel,
  channelAccountEndpoints as endpoints,
} from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { agentOf } from '../contacts/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import {
  connectPaper,
  deliver,
  entriesOf,
  message,
  openHost,
  type TestHost,
  textsOf,
  until,
} from './testing/open-host.ts';
import { paperChannel } from './testing/paper-channel.ts';

const root = 'http://127.0.0.1:9';
const hourMs = 3_600_000;
let house: TestHost;
let account: ConnectedAccount;
beforeAll(async () => {
  house = await openHost({ channel: paperChannel({ windows: [{ after: 'message', forMs: hourMs }] }) });
  await house.start();
});
beforeEach(async () => {
  account = await connectPaper(house, root);
});
afterAll(() => house.close());
const at = () => ({ workspaceId: house.caller.workspaceId });
const on = (each: ConnectedAccount) => ({ params: { ...at(), connectedAccountId: each.id } });
const tell = (key: string, ...inbound: unknown[]) =>
  deliver(house, account, [{ key, inbound: inbound as never }]);
const heard = (count: number) =>
  until(async () => (await textsOf(house, account.id)).length === count, `${count} messages`);
const users = () =>
  house.kernel.database.system.rows<{ user: string; lastVendorId: string; opened: Record<string, number> }>(
    sql`select user_id as "user", last_vendor_id as "lastVendorId", opened from channel_user where channel_account_id = ${account.id} order by 1`,
  );

test('an account that was removed hears nothing more, whatever its vendor calls', async () => {
  await house.call(endpoints.removeChannelAccount, on(account));
  expect(await tell('k', message('ann', 'Hello', 'm'))).toBe(410);
  await house.host.idle();
  const rows = await house.kernel.database.system.rows(
    sql`select from channel_event where channel_account_id = ${account.id}`,
  );
  expect([rows, await textsOf(house, account.id)]).toEqual([[], []]);
});

test('a vendor that would show its people a failure is told that all is well, and nothing is kept either', async () => {
  const quiet = await openHost({ channel: { ...paperChannel(), afterRemoval: { status: 200 } } });
  const removed = await connectPaper(quiet, root);
  await quiet.call(endpoints.removeChannelAccount, {
    params: { workspaceId: quiet.caller.workspaceId, connectedAccountId: removed.id },
  });
  expect(await deliver(quiet, removed, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }])).toBe(200);
  expect(await quiet.kernel.database.system.rows(sql`select from channel_event`)).toEqual([]);
  await quiet.close();
});

test('one account of a vendor is connected once in a workspace, by a change neither, and again after it was removed; elsewhere it is another’s affair', async () => {
  const first = await connectPaper(house, root, { accountNo: 'no-1' });
  const other = await connectPaper(house, root, { accountNo: 'no-2' });
  const change = house.call(endpoints.changeChannelAccount, {
    ...on(other),
    body: { fields: { accountNo: 'no-1' } },
  });
  await expect(change).rejects.toMatchObject({ code: 'channel.taken' });
  const workspaceId = newId('wsp');
  await house.kernel.database.system.run(
    sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Another', 'en')`,
  );
  const elsewhere = { ...house, caller: agentOf(workspaceId, { role: 'owner' }) };
  const theirs = await connectPaper(
    {
      ...elsewhere,
      call: (endpoint, asked) => {
        const found = house.host.routes.find((each) => each.endpoint === endpoint);
        const given = { params: {}, ...asked, body: endpoint.body?.parse(asked?.body ?? {}) };
        return found?.handle(given as never, elsewhere.caller, {
          publicOrigin: 'https://parley.example',
        } as never) as never;
      },
    },
    root,
    { accountNo: 'no-1' },
  );
  expect(new URL(theirs.hookUrl).pathname).not.toBe(new URL(first.hookUrl).pathname);
  await house.call(endpoints.removeChannelAccount, on(first));
  const again = await connectPaper(house, root, { accountNo: 'no-1' });
  expect(await deliver(house, again, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }])).toBe(200);
  expect(await deliver(house, first, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }])).toBe(410);
});

test('a vendor whose clock is years ahead, or that tells no time, opens no window for years and hides no later word', async () => {
  await tell('future', message('ann', 'from tomorrow', 'm1', Date.now() + 50 * 365 * 24 * hourMs));
  await heard(1);
  await tell('none', message('ann', 'at no time', 'm2', Number.NaN));
  await heard(2);
  await tell('now', message('ann', 'now', 'm3'));
  await heard(3);
  const [ann] = await users();
  expect(ann?.lastVendorId).toBe('m3');
  expect(ann?.opened.message).toBeLessThanOrEqual(Date.now());
  const [entry] = await entriesOf(house, account.id);
  const channel = await house.call<ConversationChannel>(endpoints.getConversationChannel, {
    params: { ...at(), conversationId: entry?.conversationId },
  });
  expect(Date.parse(channel.window?.until ?? '')).toBeLessThanOrEqual(Date.now() + hourMs);
});

test('a clock that is some seconds ahead keeps the order of its words', async () => {
  const soon = Date.now() + 20_000;
  await deliver(house, account, [
    { key: 'b', inbound: [message('ann', 'second', 'm2', soon + 1000)] },
    { key: 'a', inbound: [message('ann', 'first', 'm1', soon)] },
  ]);
  await heard(2);
  expect(await textsOf(house, account.id)).toEqual(['first', 'second']);
});

test('characters that no store takes hold up nobody: words come without them', async () => {
  const odd = 'a\0b\ud800c';
  const sent = {
    ...message('ann', odd, `m-${odd}`),
    from: { user: `ann${odd}`, name: odd, phone: odd, email: odd, locale: odd, aliases: [odd] },
    thread: { id: odd, context: { chat: odd } },
  };
  expect(await tell(`k-${odd}`, sent)).toBe(200);
  expect(await tell('k2', message('bob', 'Hello', 'm2'))).toBe(200);
  await heard(2);
  const texts = await textsOf(house, account.id);
  expect(texts).toContain('Hello');
  expect(texts.join('')).not.toContain('\0');
});

test('what nobody knows yet stands in the conversation by its name', async () => {
  await tell('k', { ...message('ann', '', 'm'), content: { unsupported: 'hologram' } });
  await until(
    async () => (await entriesOf(house, account.id)).some(({ body }) => body.kind === 'message'),
    'it',
  );
  const bodies = (await entriesOf(house, account.id)).map(({ body }) => body);
  expect(bodies).toContainEqual({ kind: 'message', unsupported: 'hologram' });
});
