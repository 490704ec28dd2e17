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

test('Slack: the vendor’s client and the adapter take back and change the same message', async () => {
  const botToken = 'xoxb-a-token-that-opens-nothing';
  const their = (root: string) => new WebClient(botToken, { slackApiUrl: `${root}/api/` });
  const account = (root: string) => accountWith({ signingSecret: 'x', botToken, apiRoot: `${root}/api` });
  const to = { user: 'U1' };
  const where = { channel: 'D1', ts: '1.000001' };
  const [theirRecall, ourRecall] = await compare(
    { 'chat.delete': { ok: true } },
    (root) => their(root).chat.delete(where),
    (root) => channel.recall?.('D1:1.000001', to, account(root), askingTools()),
  );
  expect([ourRecall.path, ourRecall.values]).toEqual([theirRecall.path, theirRecall.values]);
  const [theirEdit, ourEdit] = await compare(
    { 'chat.update': { ok: true } },
    (root) => their(root).chat.update({ ...where, text: 'a &lt;b&gt;' }),
    (root) => channel.edit?.('D1:1.000001', 'a <b>', to, account(root), askingTools()),
  );
  expect([ourEdit.path, ourEdit.values]).toEqual([theirEdit.path, theirEdit.values]);
  const [theirFile, ourFile] = await compare(
    { 'files.delete': { ok: true } },
    (root) => their(root).files.delete({ file: 'F1' }),
    (root) => channel.recall?.('F1', to, account(root), askingTools()),
  );
  expect([ourFile.path, ourFile.values]).toEqual([theirFile.path, theirFile.values]);
});
