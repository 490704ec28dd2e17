import { randomBytes } from 'node:crypto';
import { type ConnectedAccount, channelAccountEndpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import {
  connectPaper,
  deliver,
  entriesOf,
  message,
  openHost,
  type TestHost,
  textsOf,
} from '../testing/open-host.ts';

let house: TestHost;
let account: ConnectedAccount;
beforeAll(async () => {
  house = await openHost();
});
afterAll(() => house.close());

const fresh = async () => {
  account = await connectPaper(house, 'http://127.0.0.1:9');
  return account;
};
const count = async (what: string) =>
  (
    await house.kernel.database.system.rows<{ n: number }>(
      what === 'contact'
        ? sql`select count(*)::int as n from contact where workspace_id = ${house.caller.workspaceId}`
        : sql`select count(*)::int as n from channel_event where channel_account_id = ${account.id}`,
    )
  )[0]?.n;

test('what a vendor tells becomes a message of a contact, in a conversation of the account', async () => {
  await fresh();
  expect(await deliver(house, account, [{ key: 'k1', inbound: [message('ann', 'Hello', 'm1')] }])).toBe(200);
  await house.host.idle();
  const entries = await entriesOf(house, account.id);
  expect(entries.map(({ body }) => body.kind)).toEqual(['started', 'message']);
  expect(entries[1]?.body).toMatchObject({ text: 'Hello' });
});

test('told five times at once, told again shuffled and told again after days, it is one message', async () => {
  await fresh();
  const events = Array.from({ length: 20 }, (_, n) => ({
    key: `k${n}`,
    inbound: [message('ann', `line ${n}`, `m${n}`, Date.now() - 60_000 + n * 1000)],
  }));
  const shuffled = events.toSorted((a, b) => (a.key > b.key ? -1 : 1));
  const statuses = await Promise.all(
    [events, shuffled, events, shuffled, events].flatMap((each) =>
      each.map((event) => deliver(house, account, [event])),
    ),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await house.host.idle();
  const told = Array.from({ length: 20 }, (_, n) => `line ${n}`);
  expect(await textsOf(house, account.id)).toEqual(told);
  // Days later the stored event is gone and the vendor's id of the message still holds.
  await house.kernel.database.system.run(
    sql`delete from channel_event where channel_account_id = ${account.id}`,
  );
  for (const event of shuffled) await deliver(house, account, [event]);
  await house.host.idle();
  expect(await textsOf(house, account.id)).toEqual(told);
});

test('nothing is written of a call that is not proven, whatever is wrong with it', async () => {
  await fresh();
  const before = await count('contact');
  const event = { key: 'k1', inbound: [message('eve', 'Let me in', 'm1')] };
  const spoilers: ((signature: string) => string)[] = [
    () => '',
    (signature) => signature.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    (signature) => signature.slice(1),
  ];
  for (const spoil of spoilers) expect(await deliver(house, account, [event], spoil)).toBe(401);
  const other = { ...account, hookUrl: `${account.hookUrl.slice(0, -1)}x` };
  expect(await deliver(house, other, [event])).toBe(404);
  await house.host.idle();
  expect(await count('event')).toBe(0);
  expect(await count('contact')).toBe(before);
});

test('two who write at once each have their own conversation, and one who writes much has one', async () => {
  await fresh();
  const events = ['ann', 'bob', 'cy'].flatMap((user) =>
    [1, 2, 3, 4].map((n) => ({
      key: `${user}${n}`,
      inbound: [message(user, `${user} ${n}`, `${user}${n}`, 1000 * n)],
    })),
  );
  await Promise.all(events.map((event) => deliver(house, account, [event])));
  await house.host.idle();
  const entries = await entriesOf(house, account.id);
  expect(new Set(entries.map(({ conversationId }) => conversationId)).size).toBe(3);
  const texts = (await textsOf(house, account.id)).toSorted();
  expect(texts).toEqual(
    events.map(({ inbound }) => (inbound[0] as { content: { text: string } }).content.text).toSorted(),
  );
});

test('an event that cannot be read is kept aside alone, and is read once it can be', async () => {
  await fresh();
  await deliver(house, account, [{ key: 'bad' }, { key: 'good', inbound: [message('ann', 'Good', 'm1')] }]);
  await house.host.idle();
  expect(await textsOf(house, account.id)).toEqual(['Good']);
  const aside = await house.kernel.database.system.rows<{ key: string; error: string }>(
    sql`select key, error from channel_event where channel_account_id = ${account.id} and state = 'aside'`,
  );
  expect(aside).toEqual([{ key: 'bad', error: 'Error: this letter cannot be read' }]);
  // The mistake is mended: the same event can be read now, and is when somebody asks for it.
  const mended = JSON.stringify({ inbound: [message('ann', 'Read at last', 'm2')] });
  await house.kernel.database.system.run(
    sql`update channel_event set body = ${mended} where channel_account_id = ${account.id} and key = 'bad'`,
  );
  const on = { params: { workspaceId: house.caller.workspaceId, connectedAccountId: account.id } };
  expect(await house.call(channelAccountEndpoints.replayKeptEvents, on)).toEqual({ replayed: 1 });
  await house.host.idle();
  expect(await textsOf(house, account.id)).toEqual(['Good', 'Read at last']);
});

test('two processes read one account and nothing is said twice or out of order', async () => {
  await fresh();
  const second = await openHost({ share: house });
  const events = Array.from({ length: 60 }, (_, n) => ({
    key: `k${n}`,
    inbound: [message('ann', `${n}`, `m${n}`, 1_000_000 + n)],
  }));
  await Promise.all(events.map((event, n) => deliver(n % 2 ? house : second, account, [event])));
  await Promise.all([house.host.idle(), second.host.idle()]);
  await house.host.idle();
  const texts = (await textsOf(house, account.id)).map(Number);
  expect(texts.toSorted((a, b) => a - b)).toEqual(events.map((_, n) => n));
  await second.close();
});

test('who shows a number on one channel that was proven on another is the same person, at once', async () => {
  const known = await fresh();
  const withPhone = (user: string, vendorId: string, phone?: string) => ({
    ...message(user, 'Hello', vendorId),
    from: { user, ...(phone ? { phone } : {}) },
  });
  await deliver(house, known, [{ key: 'k1', inbound: [withPhone('ann', 'm1', '+8613700003333')] }]);
  await house.host.idle();
  const other = await fresh();
  const members = () =>
    house.kernel.database.system.rows(
      sql`select distinct coalesce(c.merged_into, c.id) from contact c join channel_user u on u.contact_id = c.id where u.channel_account_id = any(${[known.id, other.id]}::text[])`,
    );
  await deliver(house, other, [{ key: 'k1', inbound: [withPhone('ann-there', 'm1')] }]);
  await house.host.idle();
  expect(await members()).toHaveLength(2);
  await deliver(house, other, [{ key: 'k2', inbound: [withPhone('ann-there', 'm2', '13700003333')] }]);
  await house.host.idle();
  expect(await members()).toHaveLength(1);
});

test('an event that the store takes nothing of is kept aside alone, and those who came with it are heard in their order', async () => {
  await fresh();
  // Longer than any index takes, and not to be made shorter.
  const endless = randomBytes(6_000).toString('hex');
  const events = Array.from({ length: 12 }, (_, n) => ({
    key: `k${n}`,
    inbound: [message(n === 5 ? endless : 'ann', `line ${n}`, `m${n}`, Date.now() - 60_000 + n * 1000)],
  }));
  await Promise.all(events.map((event) => deliver(house, account, [event])));
  await house.host.idle();
  const told = Array.from({ length: 12 }, (_, n) => `line ${n}`).filter((_, n) => n !== 5);
  expect(await textsOf(house, account.id)).toEqual(told);
  const states = await house.kernel.database.system.rows(
    sql`select key, error is not null as "hasReason" from channel_event where channel_account_id = ${account.id} and state <> 'done'`,
  );
  expect(states).toEqual([{ key: 'k5', hasReason: true }]);
});
