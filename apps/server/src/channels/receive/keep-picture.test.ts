import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Inbound, type MediaRef, type Profile, VendorRefused } from '@parley/channels';
import type { ConnectedAccount, ConversationId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createContacts } from '../../contacts/index.ts';
import { sql } from '../../kernel/database/index.ts';
import {
  connectPaper,
  deliver,
  message,
  openHost,
  type TestHost,
  textsOf,
  until,
} from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { openPaperVendor, type PaperVendor } from '../testing/paper-vendor.ts';
import { digestOf } from './keep-picture.ts';
import { isDue } from './profile-jobs.ts';

const png = (middle: string) =>
  Buffer.from(
    `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42${middle}AAAAABJRU5ErkJggg==`,
    'base64',
  );
const red = png('mP8z8BQDwAEhQGAhKmMIQ');
const green = png('mNk+M9QDwADhgGAWjR9aw');

/** What lies at which path, and how often it was asked for. */
const shown = new Map<string, { status?: number; bytes: Buffer | string }>();
let asked: string[] = [];
let profile: Profile | undefined;
let server: Server;
let root: string;
let house: TestHost;
let vendor: PaperVendor;
let account: ConnectedAccount;
const channel = {
  ...paperChannel(),
  async profile() {
    if (!profile) throw new VendorRefused({ class: 'permission', code: 'no', detail: 'not told' });
    return profile;
  },
  async download({ id = '' }: MediaRef) {
    asked.push(id);
    const bytes = id === 'poster' ? Buffer.concat([red, Buffer.alloc(2 * 1024 * 1024)]) : red;
    return { bytes: new Uint8Array(bytes) };
  },
};
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const { status = 200, bytes = '' } = shown.get(url) ?? { status: 404 };
    response.writeHead(status).end(bytes);
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house = await openHost({ channel });
  vendor = await openPaperVendor();
  await house.start();
});
beforeEach(async () => {
  shown.clear();
  asked = [];
  profile = undefined;
  account = await connectPaper(house, vendor.root);
});
afterAll(async () => {
  await house.close();
  await vendor.close();
  server.close();
});

let count = 0;
/** Ann says something, showing herself by this picture where one is named; resolves when she has been looked at. */
async function write(avatarUrl?: string): Promise<void> {
  count += 1;
  const said = message('ann', `line ${count}`, `m${count}`) as Extract<Inbound, { kind: 'message' }>;
  const from = { ...said.from, ...(avatarUrl ? { avatarUrl } : {}) };
  await deliver(house, account, [{ key: `k${count}`, inbound: [{ ...said, from }] }]);
  await house.host.idle();
  await until(hasNoJob, 'the profile');
}
const hasNoJob = async () => {
  await house.kernel.database.system.run(
    sql`update job set run_at = now() where kind = 'fetch-channel-profile' and run_at > now() and (locked_until is null or locked_until < now())`,
  );
  house.kernel.jobs.nudge();
  const rows = await house.kernel.database.system.rows(
    sql`select from job where kind = 'fetch-channel-profile'`,
  );
  return rows.length === 0;
};
const ann = async () =>
  house.kernel.database.system.find<{ picture: string | null; name: string; id: string }>(
    sql`select c.picture, c.name, c.id from contact c join channel_user u on u.contact_id = c.id where u.channel_account_id = ${account.id}`,
  );
const age = (days: number) =>
  house.kernel.database.system.run(
    sql`update channel_user set profiled_at = profiled_at - make_interval(days => ${days}::int) where channel_account_id = ${account.id}`,
  );
const bytesAt = async (path: string | null | undefined) => {
  const [, , id, key] = (path ?? '').split('/');
  const rows = await house.kernel.database.system.rows<{ type: string }>(
    sql`select type from file where id = ${id ?? ''} and owner_kind = 'channel'`,
  );
  return [rows[0]?.type, key?.length];
};

test('the picture of a profile is kept in the own storage, and shows the contact in rows and by itself', async () => {
  profile = { name: 'Ann', avatarUrl: `${root}/ann.png` };
  shown.set('/ann.png', { bytes: red });
  await write();
  const { picture, name, id } = (await ann()) ?? expect.fail();
  expect([name, await bytesAt(picture)]).toEqual(['Ann', ['image/png', 43]]);
  const [row] = await house.kernel.database.system.rows<{ id: ConversationId }>(
    sql`select id from conversation where channel_account_id = ${account.id}`,
  );
  const named = await house.conversations.agents.get(house.caller, row?.id ?? expect.fail());
  expect([named.contactName, named.contactPicture]).toEqual(['Ann', picture]);
  const contacts = createContacts(house.kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
  const { workspaceId } = house.caller;
  const { system } = house.kernel.database;
  expect((await contacts.getContact(system, workspaceId, id as never)).picture).toBe(picture);
  expect((await contacts.facesOf(system, workspaceId, [id as never])).get(id as never)).toEqual({
    name: 'Ann',
    picture,
  });
});

test('it is asked for once, after a week again, and stored anew only where its bytes are others', async () => {
  profile = { avatarUrl: `${root}/ann.png` };
  shown.set('/ann.png', { bytes: red });
  await write();
  await write();
  expect(asked).toEqual(['/ann.png']);
  const first = (await ann())?.picture;
  await age(8);
  await write();
  expect([asked.length, (await ann())?.picture]).toEqual([2, first]);
  shown.set('/ann.png', { bytes: green });
  await age(8);
  await write();
  expect(asked).toHaveLength(3);
  expect((await ann())?.picture).not.toBe(first);
});

test('whoever shows no picture at the vendor any more is shown by none, until there is one again', async () => {
  profile = { avatarUrl: `${root}/ann.png` };
  shown.set('/ann.png', { bytes: red });
  await write();
  const first = (await ann())?.picture;
  expect(await bytesAt(first)).toEqual(['image/png', 43]);
  profile = undefined;
  await age(8);
  await write();
  expect((await ann())?.picture).toBe(first);
  profile = {};
  await age(8);
  await write();
  expect((await ann())?.picture).toBe(first);
  profile = { name: 'Ann', hasNoPicture: true };
  await age(8);
  await write();
  expect((await ann())?.picture).toBeNull();
  profile = { avatarUrl: `${root}/ann.png` };
  await age(8);
  await write();
  expect(await bytesAt((await ann())?.picture)).toEqual(['image/png', 43]);
});

test('a picture that comes with the words is fetched again as soon as it is another', async () => {
  profile = {};
  shown.set('/1.png', { bytes: red });
  shown.set('/2.png', { bytes: green });
  await write(`${root}/1.png`);
  const first = (await ann())?.picture;
  await age(1);
  await write(`${root}/1.png`);
  await write(`${root}/2.png`);
  expect(asked).toEqual(['/1.png', '/2.png']);
  expect((await ann())?.picture).not.toBe(first);
});

test('what has no address is fetched by the channel itself', async () => {
  profile = { avatarId: 'face-1' };
  await write();
  expect([asked, await bytesAt((await ann())?.picture)]).toEqual([['face-1'], ['image/png', 43]]);
});

test.each([
  ['a letter', 'Dear all, this is no picture but words, which anybody may send as a file.'],
  ['a page', '<html><script>alert(1)</script></html>'],
  ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['a picture that is none inside', Buffer.concat([red.subarray(0, 30), Buffer.from('broken')])],
  ['a poster', Buffer.concat([red, Buffer.alloc(2 * 1024 * 1024)])],
])('%s is no picture of anybody, and is not asked for again', async (_what, bytes) => {
  profile = { name: 'Ann', avatarUrl: `${root}/odd` };
  shown.set('/odd', { bytes });
  await write();
  await write();
  const { picture, name } = (await ann()) ?? expect.fail();
  expect([picture, name, asked]).toEqual([null, 'Ann', ['/odd']]);
});

test('what the channel itself fetches is no larger either', async () => {
  profile = { avatarId: 'poster' };
  await write();
  expect([asked, (await ann())?.picture]).toEqual([['poster'], null]);
});

test('no picture is asked for where nobody may be asked, and no vendor who fails troubles a message', async () => {
  profile = { avatarUrl: 'http://169.254.169.254/latest/meta-data' };
  await write();
  expect((await ann())?.picture).toBeNull();
  profile = undefined;
  await age(8);
  await write();
  profile = { avatarUrl: `${root}/away` };
  shown.set('/away', { status: 503, bytes: '' });
  await age(8);
  await write();
  expect(asked).toEqual(['/away', '/away', '/away']);
  expect(await textsOf(house, account.id)).toHaveLength(3);
});

test('whoever shows another picture with every word is looked at once an hour', () => {
  const atMs = Date.parse('2026-02-01T10:00:00Z');
  const known = { profiledAt: '2026-02-01T09:30:00Z', pictureOf: digestOf('https://a.example/1') };
  expect(isDue(known, 'https://a.example/2', atMs)).toBe(false);
  expect(isDue(known, 'https://a.example/2', atMs + 3_600_000)).toBe(true);
  expect(isDue(known, 'https://a.example/1', atMs + 3_600_000)).toBe(false);
  expect(isDue(known, undefined, atMs + 8 * 24 * 3_600_000)).toBe(true);
  expect(isDue({ ...known, profiledAt: null }, undefined, atMs)).toBe(true);
});
