import {
  type ChannelName,
  type ConnectedAccount,
  type ConversationId,
  channelAccountEndpoints as endpoints,
  type WidgetSettings,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { insertChannel } from './store.ts';
import {
  answer,
  connectPaper,
  deliver,
  entriesOf,
  message,
  openHost,
  type TestHost,
  textsOf,
  until,
} from './testing/open-host.ts';
import { openPaperVendor, type PaperVendor } from './testing/paper-vendor.ts';

let house: TestHost;
let vendor: PaperVendor;
beforeAll(async () => {
  house = await openHost();
  vendor = await openPaperVendor();
  await house.start();
});
afterAll(async () => {
  await house.close();
  await vendor.close();
});
const at = () => ({ workspaceId: house.caller.workspaceId });
const on = (account: ConnectedAccount) => ({ params: { ...at(), connectedAccountId: account.id } });

test('a secret that was made is told once and never again, and the store holds it sealed', async () => {
  const { account, made } = await house.call<{ account: ConnectedAccount; made: Record<string, string> }>(
    endpoints.createChannelAccount,
    { params: at(), body: { kind: 'paper', name: 'Letters', fields: { apiRoot: vendor.root } } },
  );
  expect(made.secret).toMatch(/^\w{32}$/);
  expect(account.secretsSet).toEqual(['secret']);
  const listed = await house.call(endpoints.listChannelAccounts, { params: at() });
  expect(JSON.stringify(listed)).not.toContain(made.secret);
  const rows = await house.kernel.database.system.rows(sql`select to_jsonb(a) as row from channel_account a`);
  expect(JSON.stringify(rows)).not.toContain(made.secret);
});

test('a workspace connects an account of the vendor once, and settings are judged by its fields', async () => {
  await connectPaper(house, vendor.root, { accountNo: 'no-1' });
  await expect(connectPaper(house, vendor.root, { accountNo: 'no-1' })).rejects.toMatchObject({
    code: 'channel.taken',
  });
  const faulty = (more: Record<string, string>) =>
    house.call(endpoints.createChannelAccount, {
      params: at(),
      body: { kind: 'paper', name: 'Letters', fields: more },
    });
  await expect(connectPaper(house, 'nowhere')).rejects.toMatchObject({
    code: 'request.invalid',
    more: {
      errors: { 'fields.apiRoot': 'expected: an address' },
      flaws: { 'fields.apiRoot': { what: 'form' } },
    },
  });
  await expect(faulty({ apiRoot: ' ' })).rejects.toMatchObject({
    more: { flaws: { 'fields.apiRoot': { what: 'missing' } } },
  });
  await expect(faulty({ apiRoot: 'http://x', surprise: 'x' })).rejects.toMatchObject({
    more: { flaws: { 'fields.surprise': { what: 'form' } } },
  });
});

test('a removed account tells its vendor that nobody lives here, and closes its conversations', async () => {
  const account = await connectPaper(house, vendor.root);
  await deliver(house, account, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }]);
  await until(async () => (await textsOf(house, account.id)).length === 1, 'the message');
  await house.call(endpoints.removeChannelAccount, on(account));
  expect(await deliver(house, account, [{ key: 'k2', inbound: [message('ann', 'Again', 'm2')] }])).toBe(410);
  await until(
    async () => (await entriesOf(house, account.id)).at(-1)?.body.kind === 'closed',
    'the end of the conversation',
  );
});

test('an account that goes with many conversations holds up no live message by more than the step that is under way', async () => {
  const [leaving, staying] = [await connectPaper(house, vendor.root), await connectPaper(house, vendor.root)];
  const many = 400;
  await deliver(house, leaving, [
    {
      key: 'many',
      inbound: Array.from({ length: many }, (_, n) => message(`user-${n}`, 'Hello', `m-${n}`)),
    },
  ]);
  await until(async () => (await textsOf(house, leaving.id)).length === many, 'the conversations');
  await deliver(house, staying, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }]);
  await until(async () => (await textsOf(house, staying.id)).length === 1, 'the message');
  const [begun] = await entriesOf(house, staying.id);
  let closed = 0;
  house.conversations.log.subscribe((commits) => {
    for (const { entries } of commits) closed += entries.filter(({ body }) => body.kind === 'closed').length;
  });
  await house.call(endpoints.removeChannelAccount, on(leaving));
  const between: number[] = [];
  for (let n = 0; closed < many; n++) {
    const before = closed;
    await answer(house, begun?.conversationId as ConversationId, `live ${n}`);
    between.push(closed - before);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(between.length).toBeGreaterThan(10);
  expect(Math.max(...between)).toBeLessThanOrEqual(50);
});

test('everybody who serves knows every channel by its name, also one that was removed', async () => {
  const site = { id: newId('cha'), name: 'Our site', siteKey: newId('cha'), settings: {} as WidgetSettings };
  await insertChannel(house.kernel.database.in(at().workspaceId), {
    ...{ ...site, ...at(), at: new Date().toISOString() },
  });
  const [kept, gone] = [await connectPaper(house, vendor.root), await connectPaper(house, vendor.root)];
  await house.call(endpoints.removeChannelAccount, on(gone));
  const { data } = await house.call<{ data: ChannelName[] }>(endpoints.listChannelNames, { params: at() });
  expect(data.filter(({ id }) => [site.id, kept.id, gone.id].includes(id))).toEqual([
    { id: site.id, kind: 'web', name: 'Our site', isRemoved: false },
    { id: kept.id, kind: 'paper', name: kept.name, isRemoved: false },
    { id: gone.id, kind: 'paper', name: gone.name, isRemoved: true },
  ]);
});

test('turned off, an account stores what comes and reads it when it is on again', async () => {
  const account = await connectPaper(house, vendor.root);
  await house.call(endpoints.changeChannelAccount, { ...on(account), body: { status: 'off' } });
  expect(await deliver(house, account, [{ key: 'k', inbound: [message('ann', 'Hello', 'm')] }])).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await textsOf(house, account.id)).toEqual([]);
  await house.call(endpoints.changeChannelAccount, { ...on(account), body: { status: 'on' } });
  await until(async () => (await textsOf(house, account.id)).length === 1, 'the message');
});

test('media are told at once and fetched into the own storage; what the vendor no longer has is said', async () => {
  const account = await connectPaper(house, vendor.root);
  const media = [
    { kind: 'file' as const, url: `${vendor.root}/media/letter`, name: 'letter.txt' },
    { kind: 'image' as const, url: `${vendor.root}/media/gone` },
  ];
  await deliver(house, account, [
    {
      key: 'k',
      inbound: [{ ...message('ann', 'See this', 'm'), content: { text: 'See this', media } } as never],
    },
  ]);
  const fetched = async () =>
    (await entriesOf(house, account.id)).flatMap(({ body }) => (body.kind === 'media-fetched' ? [body] : []));
  await until(async () => (await fetched()).length === 2, 'both');
  const [letter, gone] = (await fetched()).toSorted((a, b) => a.at - b.at);
  expect(letter?.file).toMatchObject({ name: 'letter.txt', type: 'text/plain' });
  expect(gone).toMatchObject({ at: 1, problem: 'gone' });
});

test('what a vendor keeps is fetched to its end when it says that there is more, and once', async () => {
  const account = await connectPaper(house, vendor.root);
  vendor.mail = Array.from({ length: 5 }, (_, n) => ({
    key: `mail-${n}`,
    inbound: [message('ann', `letter ${n}`, `mail-${n}`, 1_000_000 + n * 1000)],
  }));
  const more = (n: number) =>
    deliver(house, account, [{ key: `more-${n}`, inbound: [{ kind: 'pull', cursor: 'inbox' }] }]);
  await Promise.all([more(1), more(2), more(3)]);
  await until(async () => (await textsOf(house, account.id)).length === 5, 'five letters');
  await more(4);
  await house.host.idle();
  expect((await textsOf(house, account.id)).toSorted()).toEqual(vendor.mail.map((_, n) => `letter ${n}`));
});
