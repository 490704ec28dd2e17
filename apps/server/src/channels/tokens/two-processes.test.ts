import { type ConnectedAccount, channelAccountEndpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectPaper, openHost, type TestHost } from '../testing/open-host.ts';
import { openPaperVendor, type PaperVendor } from '../testing/paper-vendor.ts';

let one: TestHost;
let other: TestHost;
let vendor: PaperVendor;
let account: ConnectedAccount;
beforeAll(async () => {
  vendor = await openPaperVendor();
  one = await openHost();
  other = await openHost({ share: one });
  await one.start();
  await other.start();
  account = await connectPaper(one, vendor.root);
  // Slow enough that everybody asks while the first token is on its way.
  vendor.delayMs = 100;
});
afterAll(async () => {
  await other.close();
  await one.close();
  await vendor.close();
});

/** So many letters through each of two processes at the same time; how each of them ended. */
async function sendFromBoth(times: number): Promise<string[]> {
  const send = ({ call, caller }: TestHost, number: number) =>
    call<{ kind: string }>(channelAccountEndpoints.tryChannelAccount, {
      params: { workspaceId: caller.workspaceId, connectedAccountId: account.id },
      body: { user: `user ${number}`, text: 'Hello' },
    });
  const ended = await Promise.all(
    Array.from({ length: times }, (_, number) => [send(one, number), send(other, number)]).flat(),
  );
  return ended.map(({ kind }) => kind);
}

test('two processes that need a token at once have the vendor make one', async () => {
  expect(await sendFromBoth(20)).toEqual(Array(40).fill('sent'));
  expect(vendor.tokens).toBe(1);
});

test('a token that the vendor takes no more is made anew once, for both', async () => {
  vendor.token = 'second-token';
  expect(await sendFromBoth(20)).toEqual(Array(40).fill('sent'));
  expect([vendor.tokens, vendor.sent.length]).toEqual([2, 80]);
});
