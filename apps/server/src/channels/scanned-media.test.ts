import { readFile } from 'node:fs/promises';
import type { MediaRef } from '@parley/channels';
import type { BodyOf, ConnectedAccount } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import {
  connectPaper,
  deliver,
  entriesOf,
  message,
  openHost,
  type TestHost,
  until,
} from './testing/open-host.ts';
import { paperChannel } from './testing/paper-channel.ts';
import { openPaperVendor, type PaperVendor } from './testing/paper-vendor.ts';

// Every channel's media come by one of two ways: from an address, or from what the channel itself fetches, as the parts of a mail.
const channel = {
  ...paperChannel(),
  download: async ({ id = '' }: MediaRef) => ({
    bytes: new TextEncoder().encode(`a part of a mail: ${id}`),
    name: 'part.txt',
  }),
};
let isAway = false;
const scanned: string[] = [];
let house: TestHost;
let vendor: PaperVendor;
beforeAll(async () => {
  house = await openHost({
    channel,
    async scan(path) {
      const text = String(await readFile(path));
      scanned.push(text);
      if (isAway) throw new Refusal('store.unavailable', { detail: 'The scanner is away.' });
      return !text.includes('worm') && !text.includes('plain words');
    },
  });
  vendor = await openPaperVendor();
  await house.start();
});
afterAll(async () => {
  await house.close();
  await vendor.close();
});

async function send(media: readonly MediaRef[]): Promise<ConnectedAccount> {
  const account = await connectPaper(house, vendor.root);
  const inbound = {
    ...message('ann', 'See this', `m-${account.id}`),
    content: { text: 'See this', media },
  } as never;
  await deliver(house, account, [{ key: 'k', inbound: [inbound] }]);
  return account;
}
const fetched = async (account: ConnectedAccount) =>
  (await entriesOf(house, account.id))
    .flatMap(({ body }) => (body.kind === 'media-fetched' ? [body] : []))
    .toSorted((a, b) => a.at - b.at);
const countFiles = async () => (await house.kernel.database.system.rows(sql`select from file`)).length;

test('what a scanner finds in media is not kept, by whatever way it came, and the conversation says so', async () => {
  const before = await countFiles();
  const account = await send([
    { kind: 'file', url: `${vendor.root}/media/letter`, name: 'letter.txt' },
    { kind: 'file', id: 'a worm' },
    { kind: 'file', id: 'a bird' },
  ]);
  await until(async () => (await fetched(account)).length === 3, 'all three');
  const [byAddress, byChannel, clean] = await fetched(account);
  expect([byAddress?.problem, byChannel?.problem]).toEqual(['infected', 'infected']);
  expect(clean).toMatchObject({ file: { name: 'part.txt' } } satisfies
    | Partial<BodyOf<'media-fetched'>>
    | object);
  expect(await countFiles()).toBe(before + 1);
});

test('while the scanner is away nothing is kept and nothing is told; it is asked again', async () => {
  isAway = true;
  const [before, asked] = [await countFiles(), scanned.length];
  const account = await send([{ kind: 'file', id: 'a cat' }]);
  await until(() => scanned.length > asked, 'the scanner');
  expect([await countFiles(), await fetched(account)]).toEqual([before, []]);
  isAway = false;
  await until(async () => {
    await house.kernel.database.system.run(
      sql`update job set run_at = now() where kind = 'fetch-channel-media'`,
    );
    house.kernel.jobs.nudge();
    return (await fetched(account)).length === 1;
  }, 'the file');
  expect((await fetched(account))[0]?.file).toMatchObject({ name: 'part.txt' });
});
