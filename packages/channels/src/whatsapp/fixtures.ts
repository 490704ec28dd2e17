import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { handshakeOf } from '../../testing/meta-fixtures.ts';
import { film, ourId, paper, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  phoneNumberId: '106540352242922',
  accessToken: 'a-token-that-opens-nothing',
  appSecret: 'app-secret',
  verifyToken: 'verify-me-please',
  apiRoot: 'https://graph.facebook.com/v25.0',
};
const nowMs = 1_785_000_000_000;

const sign = (body: string): FixtureCall => ({
  headers: { 'x-hub-signature-256': `sha256=${hmac('sha256', settings.appSecret, body, 'hex')}` },
  body,
});
const batch = (value: object) =>
  JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: 'WABA', changes: [{ field: 'messages', value }] }],
  });
const contacts = [{ profile: { name: 'Sheena' }, wa_id: '16505551234', user_id: 'US.1' }];
const message = (inside: object) =>
  JSON.stringify({
    message: { from: '16505551234', from_user_id: 'US.1', id: 'wamid.X', timestamp: '1749416383', ...inside },
    contacts,
  });
const status = (inside: object) =>
  JSON.stringify({ status: { id: 'wamid.Y', timestamp: '1749416383', ...inside } });
const seen = {
  kind: 'message',
  from: { user: 'US.1', name: 'Sheena', phone: '+16505551234', aliases: ['16505551234'] },
  vendorId: 'wamid.X',
  atMs: 1_749_416_383_000,
} as const;
const to = (body: object) => [
  {
    url: `/v25.0/${settings.phoneNumberId}/messages`,
    credentials: { authorization: `Bearer ${settings.accessToken}` },
    json: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      recipient: 'user-1',
      ...body,
      biz_opaque_callback_data: ourId,
    },
  },
];
const no = (code: number) => ({ status: 400, json: { error: { code, message: 'no' } } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [handshakeOf(settings.verifyToken)],
  hook: {
    sign,
    bodyOf: (number) =>
      batch({
        contacts,
        messages: [
          { from: '16505551234', id: `wamid.${number}`, timestamp: '1', type: 'text', text: { body: 'hi' } },
        ],
      }),
    says: ({ user, number, text, atMs }) =>
      batch({
        contacts: [{ profile: { name: 'Sheena' }, wa_id: `1650${user}`, user_id: `US.${user}` }],
        messages: [
          {
            ...{ from: `1650${user}`, from_user_id: `US.${user}`, id: `wamid.${number}` },
            ...{ timestamp: String(Math.floor(atMs / 1000)), type: 'text', text: { body: text } },
          },
        ],
      }),
  },
  means: [
    {
      name: 'an answer in words',
      body: message({ type: 'text', text: { body: '你好' }, context: { id: 'wamid.W' } }),
      inbound: [{ ...seen, content: { text: '你好' }, replyTo: 'wamid.W' }],
    },
    {
      name: 'words of somebody without a phone number',
      body: JSON.stringify({
        message: {
          from_user_id: 'US.1',
          id: 'wamid.X',
          timestamp: '1749416383',
          type: 'text',
          text: { body: 'hi' },
        },
        contacts: [{ profile: { username: 'sheena' }, user_id: 'US.1' }],
      }),
      inbound: [{ ...seen, from: { user: 'US.1', name: 'sheena' }, content: { text: 'hi' } }],
    },
    {
      name: 'a document',
      body: message({
        type: 'document',
        document: { id: 'm', mime_type: 'application/pdf', filename: 'bill.pdf', caption: 'my bill' },
      }),
      inbound: [
        {
          ...seen,
          content: {
            media: [{ kind: 'file', id: 'm', name: 'bill.pdf', type: 'application/pdf' }],
            text: 'my bill',
          },
        },
      ],
    },
    {
      name: 'a place',
      body: message({ type: 'location', location: { latitude: 1.5, longitude: 2.5, name: 'Shop' } }),
      inbound: [{ ...seen, content: { location: { latitude: 1.5, longitude: 2.5, label: 'Shop' } } }],
    },
    {
      name: 'a tapped button',
      body: message({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: '1', title: 'Return' } },
      }),
      inbound: [{ ...seen, kind: 'tapped', say: 'Return' }],
    },
    {
      name: 'a new number of the same person',
      body: message({
        type: 'system',
        system: { type: 'user_changed_number', user_id: 'US.2', previous_user_id: 'US.1' },
      }),
      inbound: [{ kind: 'same-person', user: 'US.1', as: 'US.2' }],
    },
    {
      name: 'a delivery',
      body: status({ status: 'delivered' }),
      inbound: [{ kind: 'status', vendorId: 'wamid.Y', status: 'delivered', atMs: seen.atMs }],
    },
    {
      name: 'a failure, with the reason',
      body: status({
        status: 'failed',
        errors: [
          { code: 131047, title: 'Re-engagement message', error_data: { details: '24 hours have passed' } },
        ],
      }),
      inbound: [
        {
          kind: 'status',
          vendorId: 'wamid.Y',
          status: 'failed',
          atMs: seen.atMs,
          problem: { class: 'window-closed', code: '131047', detail: '24 hours have passed' },
        },
      ],
    },
  ],
  strange: [
    message({ type: 'hologram' }),
    message({ type: 'unsupported', errors: [{ code: 131051 }] }),
    status({ status: 'tomorrow' }),
  ],
  send: {
    accepts: { json: { messages: [{ id: 'wamid.Z' }] } },
    also: [{ url: '/media', answer: { json: { id: 'media-1' } } }],
    parts: [
      {
        part: { kind: 'text', text: 'see https://x.example/' },
        requests: to({ type: 'text', text: { body: 'see https://x.example/', preview_url: true } }),
        sent: { kind: 'sent', vendorId: 'wamid.Z' },
      },
      {
        part: { kind: 'text', text: 'Parcel 42 leaves today.' },
        template: {
          ...{ id: 'tpl_1', name: 'parcel_sent', language: 'zh-CN' },
          values: [
            { name: 'number', value: '42' },
            { name: 'day', value: 'today' },
          ],
        },
        requests: to({
          type: 'template',
          template: {
            ...{ name: 'parcel_sent', language: { code: 'zh_CN' } },
            components: [
              {
                type: 'body',
                parameters: [
                  { type: 'text', parameter_name: 'number', text: '42' },
                  { type: 'text', parameter_name: 'day', text: 'today' },
                ],
              },
            ],
          },
        }),
      },
      {
        part: { kind: 'text', text: 'Today parcel 42 leaves.' },
        template: {
          ...{ id: 'tpl_2', name: 'parcel_old', language: 'en' },
          values: [
            { name: 'p2', value: 'today' },
            { name: 'p1', value: '42' },
          ],
        },
        requests: to({
          type: 'template',
          template: {
            ...{ name: 'parcel_old', language: { code: 'en' } },
            components: [
              {
                type: 'body',
                parameters: [
                  { type: 'text', text: '42' },
                  { type: 'text', text: 'today' },
                ],
              },
            ],
          },
        }),
      },
      { part: { kind: 'image', file: picture }, requests: to({ type: 'image', image: { id: 'media-1' } }) },
      {
        part: { kind: 'video', file: film },
        requests: to({ type: 'video', video: { id: 'media-1' } }),
      },
      {
        part: { kind: 'file', file: paper },
        requests: to({ type: 'document', document: { id: 'media-1', filename: 'bill.pdf' } }),
      },
      {
        part: { kind: 'buttons', buttons: [{ does: 'say', label: 'Return' }] },
        requests: to({
          type: 'interactive',
          interactive: {
            type: 'button',
            body: { text: '1. Return' },
            action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Return' } }] },
          },
        }),
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(190), class: 'auth' },
      { name: 'a missing permission', answer: no(210), class: 'permission' },
      { name: 'outside the window', answer: no(131047), class: 'window-closed' },
      { name: 'nobody there', answer: no(131026), class: 'recipient-gone' },
      { name: 'too fast for this person', answer: no(131056), class: 'rate' },
      { name: 'too much of it lately', answer: no(131049), class: 'content' },
      { name: 'a template that is paused', answer: no(132015), class: 'content' },
      { name: 'a hiccup', answer: no(131000), class: 'transient' },
      { name: 'an unpaid bill', answer: no(131042), class: 'permission' },
      { name: 'a number nobody knows', answer: no(987654), class: 'unknown' },
    ],
  },
};
