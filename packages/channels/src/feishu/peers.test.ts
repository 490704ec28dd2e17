import * as lark from '@larksuiteoapi/node-sdk';
import { expect, test } from 'vitest';
import { accountWith, askingTools, compare, outgoing, words } from '../../testing/peers/compare.ts';
import { ourId } from '../../testing/samples.ts';
import { channel } from './index.ts';

test('Feishu: the vendor’s client and the adapter ask the same', async () => {
  const [appId, appSecret] = ['cli_9f5343c580712544', 'a_secret_that_opens_nothing'];
  const settings = (apiRoot: string) => ({
    appId,
    appSecret,
    encryptKey: 'x',
    verificationToken: 'x',
    apiRoot,
  });
  const [their, our] = await compare(
    {
      tenant_access_token: { code: 0, tenant_access_token: 'tok', expire: 7200 },
      '/im/v1/messages': { code: 0, data: { message_id: 'om_1' } },
    },
    (domain) =>
      new lark.Client({ appId, appSecret, domain, loggerLevel: lark.LoggerLevel.fatal }).im.message.create({
        params: { receive_id_type: 'open_id' },
        data: {
          receive_id: 'user-1',
          msg_type: 'text',
          content: JSON.stringify({ text: words }),
          uuid: ourId,
        },
      }),
    (root) => channel.send?.(outgoing, accountWith(settings(root)), askingTools()),
  );
  expect([our.path, our.values]).toEqual([their.path, their.values]);
  expect(our.headers.authorization).toBe(their.headers.authorization);
});

test('Feishu: the vendor’s client and the adapter take back and change the same message', async () => {
  const [appId, appSecret] = ['cli_9f5343c580712544', 'a_secret_that_opens_nothing'];
  const account = (apiRoot: string) =>
    accountWith({ appId, appSecret, encryptKey: 'x', verificationToken: 'x', apiRoot });
  const their = (domain: string) =>
    new lark.Client({ appId, appSecret, domain, loggerLevel: lark.LoggerLevel.fatal }).im.message;
  const answers = {
    tenant_access_token: { code: 0, tenant_access_token: 'tok', expire: 7200 },
    '/im/v1/messages': { code: 0, data: {} },
  };
  const to = { user: 'ou_1' };
  const [theirRecall, ourRecall] = await compare(
    answers,
    (domain) => their(domain).delete({ path: { message_id: 'om_1' } }),
    (root) => channel.recall?.('om_1', to, account(root), askingTools()),
  );
  expect([ourRecall.method, ourRecall.path]).toEqual([theirRecall.method, theirRecall.path]);
  const [theirEdit, ourEdit] = await compare(
    answers,
    (domain) =>
      their(domain).update({
        path: { message_id: 'om_1' },
        data: { msg_type: 'text', content: JSON.stringify({ text: words }) },
      }),
    (root) => channel.edit?.('om_1', words, to, account(root), askingTools()),
  );
  expect([ourEdit.method, ourEdit.path, ourEdit.values]).toEqual([
    theirEdit.method,
    theirEdit.path,
    theirEdit.values,
  ]);
});
