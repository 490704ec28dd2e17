import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { digest } from '../../transport/signatures.ts';

const settings = {
  clientKey: 'tt0123456789',
  clientSecret: 'client-secret',
  openId: 'business-open-id',
  refreshToken: 'a-token-that-opens-nothing',
  apiRoot: 'https://open.douyin.com',
};
const nowMs = 1_785_000_000_000;
const sign = (body: string): FixtureCall => ({
  headers: { 'x-douyin-signature': digest('sha1', [settings.clientSecret, body]) },
  body,
});
const event = (
  name: string,
  content: object,
  users: object = { from_user_id: 'open-1', to_user_id: 'business-open-id' },
) =>
  JSON.stringify({
    event: name,
    client_key: settings.clientKey,
    log_id: 'log',
    ...users,
    content: {
      server_message_id: 'sm-1',
      conversation_short_id: 'cs-1',
      create_time: 1700000000000,
      ...content,
    },
  });
const seen = {
  kind: 'message',
  from: { user: 'open-1' },
  thread: { context: { conversation: 'cs-1' } },
  vendorId: 'sm-1',
  atMs: 1_700_000_000_000,
} as const;
const back = { from_user_id: 'business-open-id', to_user_id: 'open-1' };
const no = (code: number) => ({
  json: { data: { error_code: code, description: 'no' }, extra: { error_code: 0 } },
});

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the published challenge',
      call: {
        headers: { 'x-douyin-signature': '431073aae15feacddb4264f6badfa9d2c3ec2692' },
        body: '{"event":"verify_webhook","client_key":"abc","content":{"challenge":12345}}',
      },
      reply: { status: 200, type: 'application/json', body: '{"challenge":12345}' },
    },
    {
      name: 'a challenge within a text',
      call: sign('{"event":"verify_webhook","client_key":"abc","content":"{\\"challenge\\":12345}"}'),
      reply: { status: 200, type: 'application/json', body: '{"challenge":12345}' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) =>
      event('im_receive_msg', { server_message_id: `sm-${number}`, message_type: 'text', text: 'hi' }),
  },
  means: [
    {
      name: 'words of somebody with a name',
      body: event('im_receive_msg', {
        message_type: 'text',
        text: '在吗😀',
        user_infos: [{ open_id: 'open-1', nick_name: '小李', avatar: 'https://a.example/' }],
      }),
      inbound: [
        {
          ...seen,
          from: { user: 'open-1', name: '小李', avatarUrl: 'https://a.example/' },
          content: { text: '在吗😀' },
        },
      ],
    },
    {
      name: 'a picture, which the vendor keeps',
      body: event('im_receive_msg', { message_type: 'user_local_image' }),
      inbound: [{ ...seen, content: { unsupported: 'user_local_image' } }],
    },
    {
      name: 'what was typed in the app',
      body: event('im_send_msg', { message_type: 'text', text: '在的', source: '' }, back),
      inbound: [{ ...seen, content: { text: '在的' }, isOurs: true }],
    },
    {
      name: 'what we sent ourselves',
      body: event('im_send_msg', { message_type: 'text', text: '在的', source: settings.clientKey }, back),
      inbound: [],
    },
    {
      name: 'a chat that was opened',
      body: event('im_enter_direct_msg', {}),
      inbound: [{ ...seen, kind: 'opened', by: 'entered' }],
    },
    {
      name: 'a message taken back',
      body: event('im_recall_msg', {}),
      inbound: [{ kind: 'recalled', vendorId: 'sm-1', atMs: seen.atMs, from: seen.from }],
    },
  ],
  strange: [event('im_receive_msg', { message_type: 'hologram' }), event('tomorrow', {})],
  send: {
    accepts: { json: { data: { error_code: 0, msg_id: 'sm-9' }, extra: { error_code: 0 } } },
    also: [
      {
        url: '/oauth/refresh_token/',
        answer: { json: { data: { access_token: 'tok', expires_in: 1296000, error_code: 0 } } },
      },
    ],
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [
          {
            url: '/im/send/msg/?open_id=business-open-id',
            credentials: { 'access-token': 'tok' },
            json: {
              msg_id: 'theirs-1',
              to_user_id: 'user-1',
              scene: 'im_reply_msg',
              content: { msg_type: 1, text: { text: '你好' } },
            },
          },
        ],
        sent: { kind: 'sent', vendorId: 'sm-9' },
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(2190008), class: 'auth' },
      { name: 'the answers are used up', answer: no(28003070), class: 'quota' },
      { name: 'outside the window', answer: no(28003080), class: 'window-closed' },
      { name: 'too fast', answer: no(28003018), class: 'rate' },
      { name: 'risky words', answer: no(28001038), class: 'content' },
      { name: 'a ban', answer: no(28029004), class: 'permission' },
      { name: 'a number nobody knows', answer: no(99), class: 'unknown' },
      { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
    ],
  },
};
