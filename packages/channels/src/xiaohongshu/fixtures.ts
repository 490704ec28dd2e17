import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { safeModeHook, safeModeSettings } from '../../testing/weixin-fixtures.ts';

const { appId, token, aesKey } = safeModeSettings;
const pushed = (inside: string) => `{"FromUserName":"u","CreateTime":1,${inside}}`;

export const fixtures: ChannelFixtures = {
  settings: { appId, token, aesKey },
  nowMs: 1_714_112_445_000,
  hook: { ...safeModeHook, bodyOf: (number) => pushed(`"MsgType":"text","MsgId":${number}`) },
  means: [
    { name: 'a push of the shop', body: pushed('"MsgType":"event","Event":"order"'), inbound: [] },
    {
      name: 'words, written as its model writes them',
      body: pushed('"MsgType":"text","Content":"在吗","MsgId":1'),
      inbound: [
        { kind: 'message', from: { user: 'u' }, vendorId: 'key-1', atMs: 1000, content: { text: '在吗' } },
      ],
    },
  ],
  strange: [pushed('"MsgType":"tomorrow"')],
};
