import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  userId: '4337869213',
  consumerSecret: 'consumer-secret',
  clientId: 'client-id-of-nobody',
  clientSecret: 'secret-of-nobody',
  refreshToken: 'a-token-that-opens-nothing',
  apiRoot: 'https://api.x.com',
};
const nowMs = 1_785_000_000_000;
const sign = (body: string): FixtureCall => ({
  headers: {
    'x-twitter-webhooks-signature': `sha256=${hmac('sha256', settings.consumerSecret, body, 'base64')}`,
  },
  body,
});
const users = {
  3001969357: { id: '3001969357', name: 'Jordan', profile_image_url_https: 'https://a.example/' },
};
const message = (inside: object, id = '954491830116155396') => ({
  event: {
    type: 'message_create',
    id,
    created_timestamp: '1516403560557',
    message_create: { target: { recipient_id: '4337869213' }, sender_id: '3001969357', ...inside },
  },
  users,
});
const seen = {
  from: { user: '3001969357', name: 'Jordan', avatarUrl: 'https://a.example/' },
  vendorId: 'key-1',
  atMs: 1_516_403_560_557,
} as const;

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the published challenge',
      call: { method: 'GET', query: { crc_token: 'challenge_string' } },
      reply: {
        status: 200,
        type: 'application/json',
        body: '{"response_token":"sha256=S/mG8E9n5SjoGuCqHguvP8K8uuu5ogCPF0dOpIdyZlk="}',
      },
    },
  ],
  hook: {
    sign,
    // Whoever asks for the answer to a challenge gets it: it proves that we know the secret, not that they do.
    unsigned: { query: ['crc_token'] },
    bodyOf: (number) =>
      JSON.stringify({
        for_user_id: '4337869213',
        direct_message_events: [
          message({ message_data: { text: 'hi' } }, `95449183011615539${number}`).event,
        ],
        users,
      }),
  },
  means: [
    {
      name: 'words',
      body: JSON.stringify(message({ message_data: { text: '你好 😀' } })),
      inbound: [{ kind: 'message', ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'a picture, whose address is no part of the words',
      body: JSON.stringify(
        message({
          message_data: {
            text: 'broken https://t.co/x',
            attachment: {
              type: 'media',
              media: { type: 'photo', url: 'https://t.co/x', media_url_https: 'https://ton.x.com/p' },
            },
          },
        }),
      ),
      inbound: [
        {
          kind: 'message',
          ...seen,
          content: { media: [{ kind: 'image', id: 'https://ton.x.com/p' }], text: 'broken' },
        },
      ],
    },
    {
      name: 'a tapped reply',
      body: JSON.stringify(
        message({
          message_data: { text: 'Yes', quick_reply_response: { type: 'options', metadata: 'I agree' } },
        }),
      ),
      inbound: [{ kind: 'tapped', ...seen, say: 'I agree' }],
    },
    {
      name: 'what a colleague typed in the app of the vendor',
      body: JSON.stringify(
        message({
          sender_id: '4337869213',
          target: { recipient_id: '3001969357' },
          message_data: { text: 'by hand' },
        }),
      ),
      inbound: [{ kind: 'message', ...seen, content: { text: 'by hand' }, isOurs: true }],
    },
    {
      name: 'what we sent ourselves',
      body: JSON.stringify(
        message({
          sender_id: '4337869213',
          source_app_id: '1',
          target: { recipient_id: '3001969357' },
          message_data: { text: 'ours' },
        }),
      ),
      inbound: [],
    },
    {
      name: 'a sealed chat, which only the vendor opens',
      body: JSON.stringify({ sealed: { payload: { sender_id: '3001969357' } } }),
      inbound: [
        {
          kind: 'message',
          from: { user: '3001969357' },
          vendorId: 'key-1',
          atMs: 0,
          content: { unsupported: 'X Chat' },
        },
      ],
    },
  ],
  strange: [
    JSON.stringify({ event: { type: 'tomorrow' } }),
    JSON.stringify(message({ message_data: { text: '' } })),
  ],
  send: {
    accepts: { status: 201, json: { data: { dm_conversation_id: 'c', dm_event_id: '1050118621198921728' } } },
    also: [
      {
        url: '/2/oauth2/token',
        answer: { json: { access_token: 'tok', expires_in: 7200, refresh_token: 'next' } },
      },
    ],
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [
          {
            url: '/2/dm_conversations/with/user-1/messages',
            credentials: { authorization: 'Bearer tok' },
            json: { text: '你好' },
          },
        ],
        sent: { kind: 'sent', vendorId: '1050118621198921728' },
      },
    ],
    refusals: [
      { name: 'a dead token', answer: { status: 401, json: { title: 'Unauthorized' } }, class: 'auth' },
      {
        name: 'somebody who takes no messages',
        answer: { status: 403, json: { title: 'Forbidden' } },
        class: 'recipient-gone',
      },
      {
        name: 'too fast',
        answer: { status: 429, headers: { 'x-rate-limit-reset': '1785000060' } },
        class: 'rate',
      },
      { name: 'a broken server', answer: { status: 503, text: 'no' }, class: 'transient' },
      {
        name: 'a bad request',
        answer: { status: 400, json: { title: 'Invalid Request' } },
        class: 'unknown',
      },
    ],
  },
};
