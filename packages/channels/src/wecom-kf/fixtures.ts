import type { ChannelFixtures } from '../../testing/fixtures.ts';
import { qyAlso, qyHandshakes, qyHook, qyNowMs, qyRefusals, qySettings } from '../../testing/qy-fixtures.ts';
import { film, ourId, paper, picture } from '../../testing/samples.ts';

const openKfId = 'wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q';
const call = (inside: string) =>
  `<xml><ToUserName>ww</ToUserName><CreateTime>1348831860</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event>${inside}</xml>`;
const message = (inside: object) =>
  JSON.stringify({
    msgid: 'key-1',
    open_kfid: openKfId,
    external_userid: 'wm1',
    send_time: 1615478585,
    origin: 3,
    ...inside,
  });
const seen = { kind: 'message', from: { user: 'wm1' }, vendorId: 'key-1', atMs: 1_615_478_585_000 } as const;
const url = '/cgi-bin/kf/send_msg?access_token=tok';
const to = (body: object) => [
  { url, json: { touser: 'user-1', open_kfid: openKfId, msgid: ourId.replaceAll('-', ''), ...body } },
];

export const fixtures: ChannelFixtures = {
  settings: { ...qySettings, openKfId },
  nowMs: qyNowMs,
  handshakes: qyHandshakes,
  hook: {
    ...qyHook,
    bodyOf: (number) =>
      call(`<Token>T${number}</Token><OpenKfId>${openKfId}</OpenKfId><EventKey>${number}</EventKey>`),
  },
  afterRemoval: 200,
  means: [
    {
      name: 'that there is something to fetch',
      body: call(`<Token>ENC</Token><OpenKfId>${openKfId}</OpenKfId>`),
      inbound: [{ kind: 'pull', cursor: openKfId, hint: 'ENC' }],
    },
    {
      name: 'words',
      body: message({ msgtype: 'text', text: { content: '你好 😀' } }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'words of a colleague in the client of the vendor',
      body: message({ origin: 5, servicer_userid: 'Z', msgtype: 'text', text: { content: '在的' } }),
      inbound: [{ ...seen, content: { text: '在的' }, isOurs: true }],
    },
    {
      name: 'a voice message',
      body: message({ msgtype: 'voice', voice: { media_id: 'm-1' } }),
      inbound: [{ ...seen, content: { media: [{ kind: 'audio', id: 'm-1' }] } }],
    },
    {
      name: 'a place',
      body: message({ msgtype: 'location', location: { latitude: 23.1, longitude: 113.3, name: '广州塔' } }),
      inbound: [{ ...seen, content: { location: { latitude: 23.1, longitude: 113.3, label: '广州塔' } } }],
    },
    {
      name: 'a session that was entered',
      body: message({
        origin: 4,
        msgtype: 'event',
        event: { event_type: 'enter_session', external_userid: 'wm1' },
      }),
      inbound: [{ kind: 'opened', from: { user: 'wm1' }, by: 'entered', vendorId: 'key-1', atMs: seen.atMs }],
    },
    {
      name: 'a failure',
      body: message({
        origin: 4,
        msgtype: 'event',
        event: { event_type: 'msg_send_fail', fail_msgid: 'm-7', fail_type: 4 },
      }),
      inbound: [
        {
          kind: 'status',
          vendorId: 'm-7',
          status: 'failed',
          atMs: seen.atMs,
          problem: { class: 'unknown', code: '4', detail: 'the vendor could not hand it over' },
        },
      ],
    },
    {
      name: 'a message taken back',
      body: message({
        origin: 4,
        msgtype: 'event',
        event: { event_type: 'user_recall_msg', external_userid: 'wm1', recall_msgid: 'm-6' },
      }),
      inbound: [{ kind: 'recalled', vendorId: 'm-6', atMs: seen.atMs, from: seen.from }],
    },
  ],
  strange: [
    message({ msgtype: 'hologram' }),
    message({ origin: 4, msgtype: 'event', event: { event_type: 'tomorrow' } }),
  ],
  profile: {
    user: 'wm_1',
    answers: [
      ...qyAlso,
      {
        url: '/cgi-bin/kf/customer/batchget',
        answer: {
          json: {
            errcode: 0,
            customer_list: [
              {
                external_userid: 'wm_1',
                nickname: '林娜',
                avatar: 'http://faces.example/0',
                unionid: 'union-1',
              },
            ],
          },
        },
      },
    ],
    is: { name: '林娜', avatarUrl: 'http://faces.example/0', aliases: ['union-1'] },
  },
  send: {
    accepts: { json: { errcode: 0, errmsg: 'ok', msgid: 'm-9' } },
    also: qyAlso,
    isIdempotent: true,
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
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: '退货' },
            { does: 'open', label: '商城', url: 'https://x.example/' },
          ],
        },
        requests: to({
          msgtype: 'msgmenu',
          msgmenu: {
            list: [
              { type: 'click', click: { id: '1', content: '退货' } },
              { type: 'view', view: { url: 'https://x.example/', content: '商城' } },
            ],
          },
        }),
      },
    ],
    refusals: [
      ...qyRefusals,
      { name: 'the five are used up', answer: { json: { errcode: 95001 } }, class: 'quota' },
      { name: 'outside the window', answer: { json: { errcode: 95002 } }, class: 'window-closed' },
      {
        name: 'a session that somebody else keeps',
        answer: { json: { errcode: 95018 } },
        class: 'window-closed',
      },
    ],
  },
};
