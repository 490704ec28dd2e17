import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { accountWith, askingTools, compare, outgoing } from '../../testing/peers/compare.ts';
import { channel } from './index.ts';

test('Slack: the vendor’s client and the adapter ask the same, one in a form and one in JSON', async () => {
  const botToken = 'xoxb-a-token-that-opens-nothing';
  const [their, our] = await compare(
    { 'chat.postMessage': { ok: true, ts: '1.000001', channel: 'D1' } },
    (root) =>
      new WebClient(botToken, { slackApiUrl: `${root}/api/` }).chat.postMessage({
        channel: 'user-1',
        text: '你好 &lt;b&gt; &amp; 😀',
      }),
    (root) =>
      channel.send?.(
        outgoing,
        accountWith({ signingSecret: 'x', botToken, apiRoot: `${root}/api` }),
        askingTools(),
      ),
  );
  expect([our.path, our.values]).toEqual([their.path, their.values]);
  expect(our.headers.authorization).toBe(their.headers.authorization);
});
