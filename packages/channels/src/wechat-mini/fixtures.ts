import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { picture } from '../../testing/samples.ts';
import { safeModeHook, safeModeSettings, weixinAlso, weixinRefusals } from '../../testing/weixin-fixtures.ts';

const nowMs = 1_714_112_445_000;
const pushed = (inside: string) =>
  `{"ToUserName":"gh_x","FromUserName":"OPENID","CreateTime":1482048670,${inside}}`;
const seen = { from: { user: 'OPENID' }, vendorId: 'key-1', atMs: 1_482_048_670_000 };
const url = '/cgi-bin/message/custom/send?access_token=tok';

export const fixtures: ChannelFixtures = {
  settings: safeModeSettings,
  nowMs,
  hook: {
    ...safeModeHook,
    // Numbers as long as the vendor's, which a plain reader would round to the same.
    bodyOf: (number) => pushed(`"MsgType":"text","Content":"hi","MsgId":2345678901234567${number}`),
  },
  afterRemoval: 200,
  means: [
    {
      name: 'words',
      body: pushed('"MsgType":"text","Content":"在吗 😀","MsgId":23456789012345678'),
      inbound: [{ kind: 'message', ...seen, content: { text: '在吗 😀' } }],
    },
    {
      name: 'a picture',
      body: pushed('"MsgType":"image","PicUrl":"http://x","MediaId":"m-1","MsgId":1'),
      inbound: [{ kind: 'message', ...seen, content: { media: [{ kind: 'image', id: 'm-1' }] } }],
    },
    {
      name: 'a page of the program',
      body: pushed('"MsgType":"miniprogrampage","Title":"红色外套","AppId":"wx","PagePath":"p","MsgId":1'),
      inbound: [{ kind: 'message', ...seen, content: { text: '红色外套' } }],
    },
    {
      name: 'a chat that was opened',
      body: pushed('"MsgType":"event","Event":"user_enter_tempsession","SessionFrom":"order"'),
      inbound: [{ kind: 'opened', by: 'entered', ...seen }],
    },
  ],
  strange: [pushed('"MsgType":"hologram","MsgId":6'), pushed('"MsgType":"event","Event":"tomorrow"')],
  send: {
    accepts: { json: { errcode: 0, errmsg: 'ok' } },
    also: weixinAlso,
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [{ url, json: { touser: 'user-1', msgtype: 'text', text: { content: '你好' } } }],
      },
      {
        part: { kind: 'image', file: picture },
        requests: [{ url, json: { touser: 'user-1', msgtype: 'image', image: { media_id: 'mid' } } }],
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: [
          {
            url,
            json: {
              touser: 'user-1',
              msgtype: 'link',
              link: { title: 'Guide', description: '', url: 'https://x.example/', thumb_url: '' },
            },
          },
        ],
      },
      {
        part: { kind: 'text', text: '您的包裹 42 已发出' },
        template: {
          ...{ id: 'tpl_1', name: 'ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY', language: 'zh-CN' },
          values: [
            { name: 'character_string1', value: '42' },
            { name: 'thing2', value: '今天' },
          ],
        },
        requests: [
          {
            url: '/cgi-bin/message/subscribe/send?access_token=tok',
            json: {
              ...{ touser: 'user-1', template_id: 'ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY' },
              data: { character_string1: { value: '42' }, thing2: { value: '今天' } },
              ...{ miniprogram_state: 'formal', lang: 'zh_CN' },
            },
          },
        ],
      },
      {
        part: { kind: 'text', text: 'Your parcel 42' },
        template: {
          ...{ id: 'tpl_2', name: 'AbC-2', language: 'en' },
          values: [{ name: 'p1', value: '42' }],
        },
        requests: [
          {
            url: '/cgi-bin/message/subscribe/send?access_token=tok',
            json: {
              touser: 'user-1',
              template_id: 'AbC-2',
              data: { p1: { value: '42' } },
              miniprogram_state: 'formal',
              lang: 'en_US',
            },
          },
        ],
      },
    ],
    refusals: weixinRefusals,
  },
};
