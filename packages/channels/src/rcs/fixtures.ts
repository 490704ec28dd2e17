import { generateKeyPairSync } from 'node:crypto';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, linkTo, ourId, paper, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const settings = {
  agentId: 'spruce_agent',
  clientToken: 'client-token',
  clientEmail: 'agent@project.iam.gserviceaccount.com',
  privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })).trim(),
  apiRoot: 'https://rcsbusinessmessaging.googleapis.com',
  tokenUrl: 'https://oauth2.googleapis.com/token',
};
const nowMs = 1_785_000_000_000;

const sign = (told: string): FixtureCall => ({
  headers: { 'x-goog-signature': hmac('sha512', settings.clientToken, told, 'base64') },
  body: JSON.stringify({ message: { data: Buffer.from(told).toString('base64') } }),
});
const event = (inside: object) =>
  JSON.stringify({
    senderPhoneNumber: '+14155550100',
    messageId: 'm-1',
    sendTime: '2026-02-01T10:00:00Z',
    agentId: 'spruce_agent',
    ...inside,
  });
const seen = {
  from: { user: '+14155550100', phone: '+14155550100' },
  vendorId: 'm-1',
  atMs: 1_769_940_000_000,
} as const;
const to = (contentMessage: object) => [
  {
    url: `/v1/phones/user-1/agentMessages?messageId=${ourId}&agentId=spruce_agent`,
    credentials: { authorization: 'Bearer tok' },
    json: { contentMessage },
  },
];
const sent = { kind: 'sent', vendorId: ourId } as const;
const filed = (url: string) => to({ contentInfo: { fileUrl: url, forceRefresh: false } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the client token',
      call: { body: '{"clientToken":"client-token","secret":"1234567890"}' },
      reply: { status: 200, type: 'text/plain', body: '1234567890' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) => event({ messageId: `m-${number}`, text: 'hi' }),
    // What surrounds the data is not signed.
    unsigned: { body: 'ends' },
  },
  afterRemoval: 200,
  means: [
    {
      name: 'words',
      body: event({ text: '你好 😀' }),
      inbound: [{ kind: 'message', ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'a picture',
      body: event({
        userFile: {
          payload: {
            mimeType: 'image/jpeg',
            fileSizeBytes: 5,
            fileName: 'a.jpg',
            fileUri: 'https://cdn.example/a',
          },
        },
      }),
      inbound: [
        {
          kind: 'message',
          ...seen,
          content: {
            media: [
              {
                kind: 'image',
                url: 'https://cdn.example/a',
                type: 'image/jpeg',
                sizeBytes: 5,
                name: 'a.jpg',
              },
            ],
          },
        },
      ],
    },
    {
      name: 'a place',
      body: event({ location: { latitude: 1.5, longitude: 2.5 } }),
      inbound: [{ kind: 'message', ...seen, content: { location: { latitude: 1.5, longitude: 2.5 } } }],
    },
    {
      name: 'a tapped reply',
      body: event({ suggestionResponse: { text: 'Return', postbackData: 'I want to return it' } }),
      inbound: [{ kind: 'tapped', ...seen, say: 'I want to return it' }],
    },
    {
      name: 'a reading',
      body: event({ eventType: 'READ', eventId: 'e' }),
      inbound: [{ kind: 'status', vendorId: 'm-1', status: 'read', atMs: seen.atMs }],
    },
    {
      name: 'a farewell',
      body: event({ eventType: 'UNSUBSCRIBE', eventId: 'e' }),
      inbound: [{ kind: 'left', user: '+14155550100', atMs: seen.atMs }],
    },
  ],
  strange: [event({ hologram: {} }), event({ eventType: 'TOMORROW', eventId: 'e' })],
  send: {
    accepts: { json: { name: 'phones/x/agentMessages/y' } },
    also: [
      { url: 'oauth2.googleapis.com/token', answer: { json: { access_token: 'tok', expires_in: 3599 } } },
    ],
    isIdempotent: true,
    parts: [
      { part: { kind: 'text', text: '你好' }, requests: to({ text: '你好' }), sent },
      { part: { kind: 'image', file: picture }, requests: filed(linkTo(picture)), sent },
      { part: { kind: 'video', file: film }, requests: filed(linkTo(film)), sent },
      { part: { kind: 'file', file: paper }, requests: filed(linkTo(paper)), sent },
      {
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: 'Return' },
            { does: 'open', label: 'Shop', url: 'https://x.example/' },
          ],
        },
        requests: to({
          text: '1. Return\n2. Shop',
          suggestions: [
            { reply: { text: 'Return', postbackData: 'Return' } },
            { action: { text: 'Shop', postbackData: 'Shop', openUrlAction: { url: 'https://x.example/' } } },
          ],
        }),
        sent,
      },
    ],
    refusals: [
      { name: 'a dead token', answer: { status: 401, text: 'no' }, class: 'auth' },
      { name: 'a missing right', answer: { status: 403, text: 'no' }, class: 'permission' },
      { name: 'a phone without it', answer: { status: 404, text: 'no' }, class: 'recipient-gone' },
      { name: 'a bad message', answer: { status: 400, text: 'no' }, class: 'content' },
      { name: 'too fast', answer: { status: 429, text: 'no' }, class: 'rate' },
      { name: 'a broken server', answer: { status: 503, text: 'no' }, class: 'transient' },
    ],
  },
};
