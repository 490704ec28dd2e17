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
