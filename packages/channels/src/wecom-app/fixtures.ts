import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { qyAlso, qyHandshakes, qyHook, qyNowMs, qyRefusals, qySettings } from '../../testing/qy-fixtures.ts';
import { film, paper, picture } from '../../testing/samples.ts';

const xml = (inside: string) =>
  `<xml><ToUserName>ww</ToUserName><FromUserName><![CDATA[LiLei]]></FromUserName><CreateTime>1348831860</CreateTime>${inside}<AgentID>218</AgentID></xml>`;
const seen = { from: { user: 'LiLei' }, vendorId: 'key-1', atMs: 1_348_831_860_000 };
const url = '/cgi-bin/message/send?access_token=tok';
const to = (body: object) => [{ url, json: { touser: 'user-1', agentid: 1000002, ...body } }];

export const fixtures: ChannelFixtures = {
  settings: { ...qySettings, agentId: '1000002' },
  nowMs: qyNowMs,
  handshakes: qyHandshakes,
  hook: {
    ...qyHook,
    bodyOf: (number) => xml(`<MsgType>text</MsgType><Content>hi</Content><MsgId>${number}</MsgId>`),
  },
  afterRemoval: 200,
  means: [
    {
      name: 'words',
      body: xml('<MsgType>text</MsgType><Content><![CDATA[你好 😀]]></Content><MsgId>1</MsgId>'),
      inbound: [{ kind: 'message', ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'an app that was opened',
      body: xml('<MsgType>event</MsgType><Event>enter_agent</Event>'),
      inbound: [{ kind: 'opened', by: 'entered', ...seen }],
    },
  ],
  strange: [
    xml('<MsgType>hologram</MsgType><MsgId>6</MsgId>'),
    xml('<MsgType>event</MsgType><Event>template_card_event</Event>'),
  ],
  send: {
    accepts: { json: { errcode: 0, errmsg: 'ok', msgid: 'm-9' } },
    also: qyAlso,
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: to({ msgtype: 'text', text: { content: '你好' } }),
        sent: { kind: 'sent', vendorId: 'm-9' },
      },
      {
        part: { kind: 'image', file: picture },
        requests: to({ msgtype: 'image', image: { media_id: 'mid' } }),
      },
      { part: { kind: 'video', file: film }, requests: to({ msgtype: 'video', video: { media_id: 'mid' } }) },
      { part: { kind: 'file', file: paper }, requests: to({ msgtype: 'file', file: { media_id: 'mid' } }) },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: to({
          msgtype: 'textcard',
          textcard: { title: 'Guide', description: 'Guide', url: 'https://x.example/' },
        }),
      },
    ],
    refusals: [
      ...qyRefusals,
      {
        name: 'a yes to somebody unknown',
        answer: { json: { errcode: 0, invaliduser: 'user-1' } },
        class: 'recipient-gone',
      },
    ],
  },
};
