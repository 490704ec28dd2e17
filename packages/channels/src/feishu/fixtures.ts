import { createCipheriv, createHash } from 'node:crypto';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, ourId, paper, picture } from '../../testing/samples.ts';
import { digest } from '../../transport/signatures.ts';

const settings = {
  appId: 'cli_9f5343c580712544',
  appSecret: 'a_secret_that_opens_nothing',
  encryptKey: 'a-key-of-nobody',
  verificationToken: 'v-token',
  apiRoot: 'https://open.feishu.cn',
};
const nowMs = 1_785_000_000_000;

function encrypt(text: string): string {
  const iv = Buffer.alloc(16, 7);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(settings.encryptKey).digest(), iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]).toString('base64');
}

function sign(told: string, at: number): FixtureCall {
  const body = JSON.stringify({ encrypt: encrypt(told) });
  const sentAt = String(Math.floor(at / 1000));
  return {
    headers: {
      'x-lark-request-timestamp': sentAt,
      'x-lark-request-nonce': 'nonce',
      'x-lark-signature': digest('sha256', [sentAt, 'nonce', settings.encryptKey, body]),
    },
    body,
  };
}
const event = (type: string, inside: object, id = 'key-1') =>
  JSON.stringify({
    schema: '2.0',
    header: {
      event_id: id,
      event_type: type,
      create_time: '1608725989000',
      token: settings.verificationToken,
    },
    event: inside,
  });
const message = (inside: object, id?: string) =>
  event(
    'im.message.receive_v1',
    {
      sender: { sender_id: { open_id: 'ou_1', union_id: 'on_1' }, sender_type: 'user' },
      message: {
        message_id: 'om_1',
        create_time: '1609073151345',
        chat_id: 'oc_1',
        chat_type: 'p2p',
        ...inside,
      },
    },
    id,
  );
const seen = {
  kind: 'message',
  from: { user: 'ou_1', aliases: ['on_1'] },
  vendorId: 'om_1',
  atMs: 1_609_073_151_345,
} as const;
const to = (type: string, content: object) => [
  {
    url: '/open-apis/im/v1/messages?receive_id_type=chat_id',
    credentials: { authorization: 'Bearer tok' },
    json: { receive_id: 'thread-1', msg_type: type, content: JSON.stringify(content), uuid: ourId },
  },
];
const no = (code: number, status = 400) => ({ status, json: { code, msg: 'no' } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the challenge, encrypted and with the token',
      call: {
        body: JSON.stringify({
          encrypt: encrypt(
            JSON.stringify({
              challenge: 'ajls384',
              token: settings.verificationToken,
              type: 'url_verification',
            }),
          ),
        }),
      },
      reply: { status: 200, type: 'application/json', body: '{"challenge":"ajls384"}' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) => message({ message_type: 'text', content: '{"text":"hi"}' }, `ev-${number}`),
    staleAfterMs: 300_000,
  },
  means: [
    {
      name: 'words that name somebody, in a group',
      body: message({
        chat_type: 'group',
        message_type: 'text',
        content: JSON.stringify({ text: '@_user_1 你好 😀' }),
        mentions: [{ key: '@_user_1', id: { open_id: 'ou_bot' }, name: '小应' }],
        parent_id: 'om_0',
      }),
      inbound: [{ ...seen, thread: { id: 'oc_1' }, content: { text: '@小应 你好 😀' }, replyTo: 'om_0' }],
    },
    {
      name: 'a rich text',
      body: message({
        message_type: 'post',
        content: JSON.stringify({
          title: 't',
          content: [
            [
              { tag: 'text', text: 'a' },
              { tag: 'a', href: 'https://x.example/' },
            ],
            [{ tag: 'text', text: 'b' }],
          ],
        }),
      }),
      inbound: [{ ...seen, content: { text: 't\nahttps://x.example/\nb' } }],
    },
    {
      name: 'a picture, which is fetched together with its message',
      body: message({ message_type: 'image', content: JSON.stringify({ image_key: 'img_1' }) }),
      inbound: [{ ...seen, content: { media: [{ kind: 'image', id: 'om_1/img_1/image' }] } }],
    },
    {
      name: 'a file',
      body: message({
        message_type: 'file',
        content: JSON.stringify({ file_key: 'f_1', file_name: '单.pdf' }),
      }),
      inbound: [{ ...seen, content: { media: [{ kind: 'file', id: 'om_1/f_1/file', name: '单.pdf' }] } }],
    },
    {
      name: 'a reading',
      body: event('im.message.message_read_v1', { message_id_list: ['om_8'] }),
      inbound: [{ kind: 'status', vendorId: 'om_8', status: 'read', atMs: 1_608_725_989_000 }],
    },
    {
      name: 'a message taken back',
      body: event('im.message.recalled_v1', { message_id: 'om_1' }),
      inbound: [{ kind: 'recalled', vendorId: 'om_1', atMs: 1_608_725_989_000, from: { user: '' } }],
    },
    {
      name: 'what a bot says',
      body: event('im.message.receive_v1', { sender: { sender_type: 'app' }, message: {} }),
      inbound: [],
    },
  ],
  strange: [message({ message_type: 'hologram', content: '{}' }), event('tomorrow.v1', {})],
  profile: {
    user: 'ou_1',
    answers: [
      {
        url: '/tenant_access_token/',
        answer: { json: { code: 0, tenant_access_token: 'tok', expire: 7200 } },
      },
      {
        url: '/open-apis/contact/v3/users/ou_1?user_id_type=open_id',
        answer: {
          json: {
            code: 0,
            data: { user: { name: '林娜', avatar: { avatar_240: 'https://files.example/240.jpg' } } },
          },
        },
      },
    ],
    is: { name: '林娜', avatarUrl: 'https://files.example/240.jpg' },
  },
  send: {
    accepts: { json: { code: 0, data: { message_id: 'om_9' } } },
    also: [
      {
        url: '/tenant_access_token/',
        answer: { json: { code: 0, tenant_access_token: 'tok', expire: 7200 } },
      },
      { url: '/im/v1/images', answer: { json: { code: 0, data: { image_key: 'img_9' } } } },
      { url: '/im/v1/files', answer: { json: { code: 0, data: { file_key: 'f_9' } } } },
    ],
    isIdempotent: true,
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: to('text', { text: '你好' }),
        sent: { kind: 'sent', vendorId: 'om_9' },
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: to('post', {
          zh_cn: {
            title: 'Guide',
            content: [[{ tag: 'a', text: 'https://x.example/', href: 'https://x.example/' }]],
          },
        }),
      },
      { part: { kind: 'image', file: picture }, requests: to('image', { image_key: 'img_9' }) },
      { part: { kind: 'video', file: film }, requests: to('file', { file_key: 'f_9' }) },
      { part: { kind: 'file', file: paper }, requests: to('file', { file_key: 'f_9' }) },
    ],
    refusals: [
      { name: 'a dead token', answer: no(99991663), class: 'auth' },
      { name: 'a missing permission', answer: no(99991672), class: 'permission' },
      { name: 'nobody there', answer: no(230013), class: 'recipient-gone' },
      { name: 'a bad message', answer: no(230001), class: 'content' },
      {
        name: 'too fast',
        answer: { ...no(99991400, 429), headers: { 'x-ogw-ratelimit-reset': '2' } },
        class: 'rate',
      },
      { name: 'a number nobody knows', answer: no(987), class: 'unknown' },
      { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
    ],
  },
};
