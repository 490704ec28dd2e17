import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { linkTo, paper, picture } from '../../testing/samples.ts';
import { signAt } from './hook.ts';

const settings = {
  appKey: 'dingabcdefgh',
  appSecret: 'SECtest',
  robotCode: 'dingrobot',
  receive: 'http',
  apiRoot: 'https://api.dingtalk.com',
  oldApiRoot: 'https://oapi.dingtalk.com',
};
const nowMs = 1_577_262_236_757;
const session = 'https://oapi.dingtalk.com/robot/sendBySession?session=s';

const sign = (body: string, at: number): FixtureCall => ({
  headers: { timestamp: String(at), sign: signAt(String(at), settings.appSecret) },
  body,
});
const message = (inside: object) =>
  JSON.stringify({
    msgId: 'msg-1',
    createAt: 1577262236757,
    conversationType: '1',
    conversationId: 'cid-1',
    senderId: '$:LWCP_v1:$x',
    senderStaffId: 'staff-1',
    senderNick: '李雷',
    sessionWebhook: session,
    sessionWebhookExpiredTime: 1577262999999,
    ...inside,
  });
const seen = {
  kind: 'message',
  from: { user: 'staff-1', name: '李雷' },
  thread: { context: { session, until: '1577262999999' } },
  vendorId: 'key-1',
  atMs: 1_577_262_236_757,
} as const;
const toGroup = (key: string, param: object) => [
  {
    url: '/v1.0/robot/groupMessages/send',
    credentials: { 'x-acs-dingtalk-access-token': 'tok' },
    json: {
      robotCode: 'dingrobot',
      msgKey: key,
      msgParam: JSON.stringify(param),
      openConversationId: 'thread-1',
    },
  },
];
const no = (code: string, status = 400) => ({ status, json: { code, message: 'no' } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) => message({ msgId: `msg-${number}`, msgtype: 'text', text: { content: 'hi' } }),
    unsigned: { body: 'all' },
    staleAfterMs: 3_600_000,
    vectors: [
      {
        name: 'the signature of a time',
        call: {
          headers: { timestamp: '1577262236757', sign: 'Za/ne6w2koB8B4ROVlgTNd/X+/FbyDpZrXLz57xNZSA=' },
          body: message({ msgtype: 'text', text: { content: 'hi' } }),
        },
      },
    ],
  },
  means: [
    {
      name: 'words to the robot alone',
      body: message({ msgtype: 'text', text: { content: ' 你好 😀' } }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'words in a group',
      body: message({ conversationType: '2', msgtype: 'text', text: { content: 'hi' } }),
      inbound: [{ ...seen, thread: { id: 'cid-1', ...seen.thread }, content: { text: 'hi' } }],
    },
    {
      name: 'a voice message that was heard',
      body: message({ msgtype: 'audio', content: { downloadCode: 'd', recognition: '退货' } }),
      inbound: [{ ...seen, content: { media: [{ kind: 'audio', id: 'd', transcript: '退货' }] } }],
    },
    {
      name: 'words with a picture',
      body: message({
        msgtype: 'richText',
        content: { richText: [{ text: '坏了' }, { type: 'picture', downloadCode: 'p' }] },
      }),
      inbound: [{ ...seen, content: { text: '坏了', media: [{ kind: 'image', id: 'p' }] } }],
    },
  ],
  strange: [message({ msgtype: 'hologram' })],
  send: {
    accepts: { json: { processQueryKey: 'pk' } },
    also: [
      { url: '/oauth2/accessToken', answer: { json: { accessToken: 'tok', expireIn: 7200 } } },
      { url: '/media/upload', answer: { json: { errcode: 0, media_id: 'mid' } } },
    ],
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: toGroup('sampleText', { content: '你好' }),
        sent: { kind: 'sent', vendorId: 'pk' },
      },
      {
        part: { kind: 'image', file: picture },
        requests: toGroup('sampleImageMsg', { photoURL: linkTo(picture) }),
      },
      {
        part: { kind: 'file', file: paper },
        requests: toGroup('sampleFile', { mediaId: 'mid', fileName: 'bill.pdf', fileType: 'pdf' }),
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: toGroup('sampleLink', {
          title: 'Guide',
          text: 'Guide',
          messageUrl: 'https://x.example/',
          picUrl: '',
        }),
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no('InvalidAuthentication', 401), class: 'auth' },
      { name: 'too fast', answer: no('Forbidden.AccessDenied.QpsLimitForApi', 403), class: 'rate' },
      { name: 'a missing right', answer: no('Forbidden.AccessDenied', 403), class: 'permission' },
      { name: 'nobody there', answer: no('staffId.notExisted'), class: 'recipient-gone' },
      {
        name: 'a yes to nobody',
        answer: { json: { processQueryKey: 'x', invalidStaffIdList: ['user-1'] } },
        class: 'recipient-gone',
      },
      {
        name: 'a yes that was held back',
        answer: { json: { processQueryKey: 'x', flowControlledStaffIdList: ['user-1'] } },
        class: 'rate',
      },
      { name: 'a name nobody knows', answer: no('tomorrow'), class: 'unknown' },
      { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
    ],
  },
};
