import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { linkTo, ourId, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  channelSecret: '8c570fa6dd201bb328f1c1eac23a96d8',
  accessToken: 'a-token-that-opens-nothing',
  apiRoot: 'https://api.line.me',
  dataRoot: 'https://api-data.line.me',
};
const nowMs = 1_785_000_000_000;

const sign = (body: string): FixtureCall => ({
  headers: { 'x-line-signature': hmac('sha256', settings.channelSecret, body, 'base64') },
  body,
});
const event = (inside: object) =>
  JSON.stringify({
    webhookEventId: '01H',
    timestamp: 1692251666727,
    mode: 'active',
    source: { type: 'user', userId: 'U4af' },
    ...inside,
  });
const message = (inside: object) =>
  event({ type: 'message', message: { id: '468789577898262530', ...inside } });
const seen = {
  kind: 'message',
  from: { user: 'U4af' },
  vendorId: '468789577898262530',
  atMs: 1_692_251_666_727,
} as const;
const to = (inside: object) => [
  {
    url: '/v2/bot/message/push',
    headers: { 'x-line-retry-key': ourId },
    credentials: { authorization: `Bearer ${settings.accessToken}` },
    json: { to: 'thread-1', messages: [inside] },
  },
];

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) =>
      JSON.stringify({
        destination: 'Ubot',
        events: [JSON.parse(event({ webhookEventId: `01H${number}`, type: 'follow' }))],
      }),
    vectors: [
      {
        name: 'an empty batch, as the console sends it',
        call: {
          headers: { 'x-line-signature': 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=' },
          body: '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}',
        },
      },
    ],
  },
  means: [
    {
      name: 'words',
      body: message({ type: 'text', text: 'こんにちは😀' }),
      inbound: [{ ...seen, content: { text: 'こんにちは😀' } }],
    },
    {
      name: 'words of a group that answer others',
      body: event({
        source: { type: 'group', groupId: 'C1', userId: 'U4af' },
        type: 'message',
        message: { id: '468789577898262530', type: 'text', text: 'yes', quotedMessageId: '1' },
      }),
      inbound: [{ ...seen, thread: { id: 'C1' }, content: { text: 'yes' }, replyTo: '1' }],
    },
    {
      name: 'a file',
      body: message({ type: 'file', fileName: 'bill.pdf', fileSize: 2138 }),
      inbound: [
        {
          ...seen,
          content: { media: [{ kind: 'file', id: '468789577898262530', name: 'bill.pdf', sizeBytes: 2138 }] },
        },
      ],
    },
    {
      name: 'a picture that lies elsewhere',
      body: message({
        type: 'image',
        contentProvider: { type: 'external', originalContentUrl: 'https://cdn.example/1' },
      }),
      inbound: [{ ...seen, content: { media: [{ kind: 'image', url: 'https://cdn.example/1' }] } }],
    },
    {
      name: 'a place',
      body: message({ type: 'location', title: '店', latitude: 35.6, longitude: 139.7 }),
      inbound: [{ ...seen, content: { location: { latitude: 35.6, longitude: 139.7, label: '店' } } }],
    },
    {
      name: 'a follow',
      body: event({ type: 'follow' }),
      inbound: [{ kind: 'opened', from: seen.from, by: 'followed', vendorId: 'key-1', atMs: seen.atMs }],
    },
    {
      name: 'a block',
      body: event({ type: 'unfollow' }),
      inbound: [{ kind: 'left', user: 'U4af', atMs: seen.atMs }],
    },
    {
      name: 'a message taken back',
      body: event({ type: 'unsend', unsend: { messageId: '325708' } }),
      inbound: [{ kind: 'recalled', vendorId: '325708', atMs: seen.atMs, from: seen.from }],
    },
    {
      name: 'what somebody else is to answer',
      body: event({ mode: 'standby', type: 'follow' }),
      inbound: [],
    },
  ],
  strange: [message({ type: 'sticker', packageId: '1' }), event({ type: 'tomorrow' })],
  profile: {
    user: 'U1',
    answers: [
      {
        url: '/v2/bot/profile/U1',
        answer: {
          json: { displayName: 'リン', userId: 'U1', pictureUrl: 'https://faces.example/1', language: 'ja' },
        },
      },
    ],
    is: { name: 'リン', avatarUrl: 'https://faces.example/1', locale: 'ja' },
    bare: { json: { displayName: 'リン', userId: 'U1', language: 'ja' } },
  },
  send: {
    accepts: { json: { sentMessages: [{ id: '461230966842064897', quoteToken: 'q' }] } },
    isIdempotent: true,
    parts: [
      {
        part: { kind: 'text', text: 'hi' },
        requests: to({ type: 'text', text: 'hi' }),
        sent: { kind: 'sent', vendorId: '461230966842064897' },
      },
      {
        part: { kind: 'image', file: picture },
        requests: to({
          type: 'image',
          originalContentUrl: linkTo(picture),
          previewImageUrl: linkTo(picture),
        }),
      },
      {
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: '返品' },
            { does: 'open', label: 'Shop', url: 'https://x.example/' },
          ],
        },
        requests: to({
          type: 'text',
          text: '1. 返品\n2. Shop',
          quickReply: {
            items: [
              { type: 'action', action: { type: 'message', label: '返品', text: '返品' } },
              { type: 'action', action: { type: 'uri', label: 'Shop', uri: 'https://x.example/' } },
            ],
          },
        }),
      },
    ],
    refusals: [
      {
        name: 'a dead token',
        answer: { status: 401, json: { message: 'Authentication failed' } },
        class: 'auth',
      },
      { name: 'a missing right', answer: { status: 403, json: { message: 'no' } }, class: 'permission' },
      {
        name: 'nobody there',
        answer: { status: 400, json: { message: 'Failed to send messages' } },
        class: 'recipient-gone',
      },
      {
        name: 'a bad message',
        answer: { status: 400, json: { message: 'The request body has 1 error(s)' } },
        class: 'content',
      },
      {
        name: 'the month is used up',
        answer: { status: 429, json: { message: 'You have reached your monthly limit.' } },
        class: 'quota',
      },
      {
        name: 'too fast',
        answer: { status: 429, json: { message: 'The API rate limit has been exceeded.' } },
        class: 'rate',
      },
      { name: 'a broken server', answer: { status: 500, text: 'no' }, class: 'transient' },
    ],
  },
};
