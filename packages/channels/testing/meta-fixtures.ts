import type { Inbound } from '../src/inbound.ts';
import type { MetaSettings } from '../transport/meta-channel.ts';
import { hmac } from '../transport/signatures.ts';
import type { ChannelFixtures, FixtureCall } from './fixtures.ts';
import { film, linkTo, paper, picture } from './samples.ts';

const nowMs = 1_785_000_000_000;

const item = (inside: object) =>
  JSON.stringify({
    sender: { id: 'PSID' },
    recipient: { id: '1234567890' },
    timestamp: 1458692752478,
    ...inside,
  });
const seen = { kind: 'message', from: { user: 'PSID' }, vendorId: 'm_1', atMs: 1_458_692_752_478 } as const;

/** The app of every fixture, whose own echoes are passed over. */
export const ownApp = '9876543210';
const means: ChannelFixtures['means'] = [
  {
    name: 'an answer in words',
    body: item({ message: { mid: 'm_1', text: 'hi', reply_to: { mid: 'm_0' } } }),
    inbound: [{ ...seen, content: { text: 'hi' }, replyTo: 'm_0' }],
  },
  {
    name: 'pictures',
    body: item({
      message: {
        mid: 'm_1',
        attachments: [
          { type: 'image', payload: { url: 'https://cdn.example/1' } },
          { type: 'sticker', payload: { url: 'https://cdn.example/2', sticker_id: 369239263222822 } },
        ],
      },
    }),
    inbound: [
      {
        ...seen,
        content: {
          media: [
            { kind: 'image', url: 'https://cdn.example/1' },
            { kind: 'image', url: 'https://cdn.example/2' },
          ],
        },
      },
    ],
  },
  {
    name: 'a tapped reply',
    body: item({
      message: { mid: 'm_1', text: 'Return', quick_reply: { payload: 'I want to return it' } },
    }),
    inbound: [{ ...seen, kind: 'tapped', say: 'I want to return it' }],
  },
  {
    name: 'a tapped button',
    body: item({ postback: { mid: 'm_2', title: 'Begin', payload: 'begin' } }),
    key: 'm_2',
    inbound: [{ ...seen, kind: 'tapped', vendorId: 'm_2', say: 'begin' }],
  },
  {
    name: 'what we sent ourselves',
    body: item({ message: { mid: 'm_3', is_echo: true, app_id: Number(ownApp), text: 'ours' } }),
    inbound: [],
  },
  {
    name: 'what a colleague wrote in the inbox of the vendor',
    body: item({
      sender: { id: '1234567890' },
      recipient: { id: 'PSID' },
      message: { mid: 'm_1', is_echo: true, text: 'by hand' },
    }),
    inbound: [{ ...seen, content: { text: 'by hand' }, isOurs: true }],
  },
  {
    name: 'a message taken back',
    body: item({ message: { mid: 'm_1', is_deleted: true } }),
    inbound: [{ kind: 'recalled', vendorId: 'm_1', atMs: seen.atMs, from: seen.from }],
  },
  {
    name: 'deliveries',
    body: item({ delivery: { mids: ['m_8', 'm_9'], watermark: 1458692752478 } }),
    inbound: ['m_8', 'm_9'].map(
      (vendorId): Inbound => ({ kind: 'status', vendorId, status: 'delivered', atMs: seen.atMs }),
    ),
  },
  {
    name: 'reading',
    body: item({ read: { watermark: 1458692752000 } }),
    inbound: [{ kind: 'read-up-to', user: 'PSID', atMs: 1_458_692_752_000 }],
  },
];
const refusal = (code: number, subcode?: number) => ({
  status: 400,
  json: { error: { code, message: 'no', ...(subcode ? { error_subcode: subcode } : {}) } },
});
const refusals: NonNullable<ChannelFixtures['send']>['refusals'] = [
  { name: 'a dead token', answer: refusal(190), class: 'auth' },
  { name: 'outside the window', answer: refusal(10, 2018278), class: 'window-closed' },
  { name: 'a missing permission', answer: refusal(10), class: 'permission' },
  { name: 'nobody there', answer: refusal(551, 1545041), class: 'recipient-gone' },
  { name: 'an unknown person', answer: refusal(100, 2018001), class: 'recipient-gone' },
  { name: 'an upload that failed', answer: refusal(100, 2018047), class: 'content' },
  { name: 'too fast', answer: refusal(613), class: 'rate' },
  { name: 'a hiccup', answer: refusal(2), class: 'transient' },
  { name: 'a broken gateway', answer: { status: 503, text: 'no' }, class: 'transient' },
  { name: 'a number nobody knows', answer: refusal(987654), class: 'unknown' },
];

/** How Meta asks whether an address is ours. */
export const handshakeOf = (verifyToken: string): NonNullable<ChannelFixtures['handshakes']>[number] => ({
  name: 'the verify token',
  call: {
    method: 'GET',
    query: {
      'hub.mode': 'subscribe',
      'hub.verify_token': verifyToken,
      'hub.challenge': '1158201444',
    },
  },
  reply: { status: 200, type: 'text/plain; charset=utf-8', body: '1158201444' },
});

/** What both of Meta's messengers must do alike. */
export function metaFixtures(
  settings: MetaSettings,
  object: string,
  ordinary: Record<string, unknown>,
): ChannelFixtures {
  const sign = (body: string): FixtureCall => ({
    headers: { 'x-hub-signature-256': `sha256=${hmac('sha256', settings.appSecret, body, 'hex')}` },
    body,
  });
  const url = `/v25.0/${settings.accountId}/messages`;
  const to = (message: object) => [
    {
      url,
      credentials: { authorization: `Bearer ${settings.accessToken}` },
      json: { recipient: { id: 'user-1' }, ...ordinary, message },
    },
  ];
  return {
    settings,
    nowMs,
    handshakes: [handshakeOf(settings.verifyToken)],
    hook: {
      sign,
      bodyOf: (number) =>
        JSON.stringify({
          object,
          entry: [
            { id: '1', messaging: [JSON.parse(item({ message: { mid: `m_${number}`, text: '你好' } }))] },
          ],
        }),
      vectors: [
        {
          name: 'an empty batch',
          call: {
            headers: {
              'x-hub-signature-256':
                'sha256=e6e9d7a842a48e17f43a34d6125d0d933e2aab92ee37f0993a4d493b50e3d438',
            },
            body: '{"object":"page","entry":[]}',
          },
        },
        {
          name: 'a body whose letters are escaped',
          call: {
            headers: {
              'x-hub-signature-256':
                'sha256=4750370fdc2d2acbf3960181724ef9bb0f21802c9d72cc7aa45e27926520d569',
            },
            body: '{"t":"\\u4f60\\u597d"}',
          },
        },
      ],
    },
    means,
    strange: [item({ message: { mid: 'm_1', attachments: [{ type: 'hologram' }] } }), item({ tomorrow: {} })],
    send: {
      accepts: { json: { recipient_id: 'PSID', message_id: 'm_77' } },
      parts: [
        {
          part: { kind: 'text', text: '你好' },
          requests: to({ text: '你好' }),
          sent: { kind: 'sent', vendorId: 'm_77' },
        },
        {
          part: { kind: 'image', file: picture },
          requests: to({ attachment: { type: 'image', payload: { url: linkTo(picture) } } }),
        },
        {
          part: { kind: 'video', file: film },
          requests: to({ attachment: { type: 'video', payload: { url: linkTo(film) } } }),
        },
        {
          part: { kind: 'file', file: paper },
          requests: to({ attachment: { type: 'file', payload: { url: linkTo(paper) } } }),
        },
        {
          part: { kind: 'buttons', buttons: [{ does: 'say', label: 'Return', say: 'I want to return it' }] },
          requests: to({
            text: '1. Return',
            quick_replies: [{ content_type: 'text', title: 'Return', payload: 'I want to return it' }],
          }),
        },
      ],
      refusals,
    },
  };
}
