import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, paper, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
  botToken: 'xoxb-a-token-that-opens-nothing',
  apiRoot: 'https://slack.com/api',
};
const nowMs = 1_531_420_618_000;

function sign(body: string, at: number): FixtureCall {
  const sentAt = String(Math.floor(at / 1000));
  const signature = `v0=${hmac('sha256', settings.signingSecret, `v0:${sentAt}:${body}`, 'hex')}`;
  return { headers: { 'x-slack-request-timestamp': sentAt, 'x-slack-signature': signature }, body };
}
const event = (inside: object) =>
  JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    event_time: 1355517523,
    event: {
      type: 'message',
      channel_type: 'im',
      channel: 'D1',
      user: 'U1',
      ts: '1355517523.000005',
      ...inside,
    },
  });
const seen = {
  kind: 'message',
  from: { user: 'U1' },
  thread: { id: 'D1' },
  vendorId: 'D1:1355517523.000005',
  atMs: 1_355_517_523_000,
} as const;
const challenge = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1aB' });
const upload = [
  { url: '/api/files.getUploadURLExternal' },
  { url: 'https://files.slack.com/upload/v1/abc' },
  {
    url: '/api/files.completeUploadExternal',
    json: { files: [{ id: 'F1', title: 'cup.png' }], channel_id: 'thread-1' },
  },
];

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the challenge, signed like everything',
      call: sign(challenge, nowMs),
      reply: { status: 200, type: 'text/plain; charset=utf-8', body: '3eZbrw1aB' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) =>
      JSON.stringify({ type: 'event_callback', event_id: `Ev${number}`, event: { type: 'message' } }),
    staleAfterMs: 300_000,
    vectors: [
      {
        name: 'the published command',
        call: {
          headers: {
            'x-slack-request-timestamp': '1531420618',
            'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
          },
          body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
        },
      },
    ],
  },
  means: [
    {
      name: 'words with the marks of the vendor',
      body: event({ text: 'a &lt; b &amp; <https://x.example/|shop> <@U2> 😀' }),
      inbound: [{ ...seen, content: { text: 'a < b & shop (https://x.example/) @U2 😀' } }],
    },
    {
      name: 'words in a thread',
      body: event({ text: 'hi', thread_ts: '1355517000.000001' }),
      inbound: [
        {
          ...seen,
          thread: { id: 'D1', context: { parent: '1355517000.000001' } },
          content: { text: 'hi' },
          replyTo: 'D1:1355517000.000001',
        },
      ],
    },
    {
      name: 'a file',
      body: event({
        subtype: 'file_share',
        text: '',
        files: [
          {
            id: 'F',
            name: 'a.png',
            mimetype: 'image/png',
            size: 5,
            url_private_download: 'https://files.slack.com/f',
          },
        ],
      }),
      inbound: [
        {
          ...seen,
          content: {
            media: [
              {
                kind: 'image',
                id: 'https://files.slack.com/f',
                name: 'a.png',
                type: 'image/png',
                sizeBytes: 5,
              },
            ],
          },
        },
      ],
    },
    {
      name: 'a change of words',
      body: event({
        subtype: 'message_changed',
        message: { user: 'U1', text: 'new', ts: '1.000001' },
        previous_message: { text: 'old' },
      }),
      inbound: [{ kind: 'edited', vendorId: 'D1:1.000001', atMs: seen.atMs, text: 'new', from: seen.from }],
    },
    {
      name: 'a message taken back',
      body: event({
        subtype: 'message_deleted',
        deleted_ts: '1.000001',
        previous_message: { user: 'U1', text: 'old' },
      }),
      inbound: [{ kind: 'recalled', vendorId: 'D1:1.000001', atMs: seen.atMs, from: seen.from }],
    },
    { name: 'what a bot says', body: event({ bot_id: 'B1', text: 'ours' }), inbound: [] },
  ],
  strange: [event({ text: '' }), event({ subtype: 'channel_join' }), event({ type: 'tomorrow' })],
  profile: {
    user: 'U1',
    answers: [
      {
        url: '/api/users.info',
        answer: {
          json: {
            ok: true,
            user: {
              locale: 'ja-JP',
              real_name: 'Lin Na',
              profile: { display_name: 'lin', image_192: 'https://avatars.example/192.jpg' },
            },
          },
        },
      },
    ],
    is: { name: 'lin', avatarUrl: 'https://avatars.example/192.jpg', locale: 'ja-JP' },
  },
  send: {
    accepts: { json: { ok: true, ts: '1503435956.000247', channel: 'D1' } },
    also: [
      {
        url: '/api/files.getUploadURLExternal',
        answer: { json: { ok: true, upload_url: 'https://files.slack.com/upload/v1/abc', file_id: 'F1' } },
      },
      { url: '/upload/v1/abc', answer: { text: 'OK - 7' } },
    ],
    parts: [
      {
        part: { kind: 'text', text: 'a < b' },
        requests: [{ url: '/api/chat.postMessage', json: { channel: 'thread-1', text: 'a &lt; b' } }],
        sent: { kind: 'sent', vendorId: 'thread-1:1503435956.000247' },
      },
      {
        part: { kind: 'link', url: 'https://x.example/?a=1&b=2', title: 'Guide' },
        requests: [
          {
            url: '/api/chat.postMessage',
            json: { channel: 'thread-1', text: 'Guide\nhttps://x.example/?a=1&amp;b=2' },
          },
        ],
      },
      { part: { kind: 'image', file: picture }, requests: upload, sent: { kind: 'sent', vendorId: 'F1' } },
      { part: { kind: 'video', file: film }, requests: upload.slice(0, 2) },
      { part: { kind: 'file', file: paper }, requests: upload.slice(0, 2) },
    ],
    refusals: [
      { name: 'a revoked token', answer: { json: { ok: false, error: 'token_revoked' } }, class: 'auth' },
      {
        name: 'a missing scope',
        answer: { json: { ok: false, error: 'missing_scope' } },
        class: 'permission',
      },
      {
        name: 'nobody there',
        answer: { json: { ok: false, error: 'channel_not_found' } },
        class: 'recipient-gone',
      },
      { name: 'too long', answer: { json: { ok: false, error: 'msg_too_long' } }, class: 'content' },
      {
        name: 'too fast',
        answer: { status: 429, headers: { 'retry-after': '3' }, json: { ok: false, error: 'ratelimited' } },
        class: 'rate',
      },
      { name: 'a hiccup', answer: { json: { ok: false, error: 'internal_error' } }, class: 'transient' },
      { name: 'a name nobody knows', answer: { json: { ok: false, error: 'tomorrow' } }, class: 'unknown' },
    ],
  },
};
