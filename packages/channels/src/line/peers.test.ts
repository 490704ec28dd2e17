import { messagingApi, validateSignature } from '@line/bot-sdk';
import { expect, test } from 'vitest';
import { accountWith, askingTools, compare, judgedBy, outgoing, words } from '../../testing/peers/compare.ts';
import { ourId } from '../../testing/samples.ts';
import { channel } from './index.ts';

test('LINE: the vendor’s client and the adapter ask the same, under the same key', async () => {
  const accessToken = 'a-token-that-opens-nothing';
  const [their, our] = await compare(
    { '/push': { sentMessages: [{ id: '1' }] } },
    (baseURL) =>
      new messagingApi.MessagingApiClient({ channelAccessToken: accessToken, baseURL }).pushMessage(
        { to: 'user-1', messages: [{ type: 'text', text: words }] },
        ourId,
      ),
    (apiRoot) =>
      channel.send?.(
        outgoing,
        accountWith({ channelSecret: 'x', accessToken, apiRoot, dataRoot: apiRoot }),
        askingTools(),
      ),
  );
  expect([our.path, our.values]).toEqual([their.path, their.values]);
  for (const name of ['authorization', 'x-line-retry-key'])
    expect(our.headers[name]).toBe(their.headers[name]);
});
test('what we take the other vendor’s library holds genuine, and what we refuse it does not', async () => {
  const settings = {
    channelSecret: '8c570fa6dd201bb328f1c1eac23a96d8',
    accessToken: 't'.repeat(20),
    apiRoot: 'https://x.example',
    dataRoot: 'https://x.example',
  };
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  for (const signature of [
    'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=',
    'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtbZxgTD9fMDLs=',
    'x',
  ]) {
    const call = { headers: { 'x-line-signature': signature }, body };
    const taken = (await judgedBy(channel, call, settings)) === 'events';
    expect(taken).toBe(validateSignature(body, settings.channelSecret, signature));
  }
});
