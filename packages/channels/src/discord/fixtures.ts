import { createPrivateKey, createPublicKey, sign as signEd25519 } from 'node:crypto';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, ourId, paper, picture } from '../../testing/samples.ts';

/** The secret key of RFC 8032's second test; it opens nothing. */
const seed = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url');

const settings = {
  botToken: 'MTE5ODYyMjQ4MzQ3MTkyNTI0OA.ABCDEF.a-token-that-opens-nothing-at-all',
  publicKey: publicKey.toString('hex'),
  inServers: true,
  apiRoot: 'https://discord.com/api/v10',
};
const nowMs = 1_785_000_000_000;

const sign = (body: string, at: number): FixtureCall => {
  const timestamp = String(Math.floor(at / 1000));
  return {
    headers: {
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': signEd25519(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    },
    body,
  };
};
const author = { id: '80351110224678912', username: 'nelly', global_name: 'Nelly', avatar: 'a1b2' };
const from = {
  user: author.id,
  name: 'Nelly',
  avatarUrl: `https://cdn.discordapp.com/avatars/${author.id}/a1b2.png`,
};
const me = { id: '1198622483471925248', username: 'spruce', bot: true };
const frame = (inside: object, kind = 'MESSAGE_CREATE') =>
  JSON.stringify({
    ...{ op: 0, s: 7, t: kind },
    d: {
      ...{ id: '334385199974967042', channel_id: '290926798999357250', type: 0, author, content: '' },
      ...{ timestamp: '2026-07-11T17:27:07.299000+00:00', edited_timestamp: null, attachments: [] },
      ...inside,
    },
  });
const thread = { id: '290926798999357250' };
const seen = {
  kind: 'message',
  from,
  thread,
  vendorId: '290926798999357250:334385199974967042',
  atMs: Date.parse('2026-07-11T17:27:07.299Z'),
} as const;
const file = (name: string, type: string) => ({
  ...{ id: '1', filename: name, content_type: type, size: 12 },
  url: `https://cdn.discordapp.com/attachments/1/1/${name}?ex=1&hm=2`,
});
const interaction = (inside: object) =>
  JSON.stringify({ id: 'i1', token: 'opens-nothing', channel_id: thread.id, user: author, ...inside });
const to = (json: object) => [
  {
    url: '/api/v10/channels/thread-1/messages',
    credentials: { authorization: `Bot ${settings.botToken}` },
    json: {
      nonce: ourId.replaceAll('-', '').slice(0, 25),
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      ...json,
    },
  },
];
const no = (status: number, code: number, more: object = {}) => ({
  status,
  json: { code, message: 'no', ...more },
});

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the ping of the console',
      call: { ...sign(JSON.stringify({ type: 1 }), nowMs), nowMs },
      reply: { status: 200, type: 'application/json', body: '{"type":1}' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) =>
      interaction({ id: `i${number}`, type: 3, data: { custom_id: '0:Return', component_type: 2 } }),
    staleAfterMs: 300_000,
  },
  means: [
    {
      name: 'words to the bot alone',
      body: frame({ content: '你好 😀' }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'a mention in a channel of a server, its marks made readable',
      body: frame({
        ...{ guild_id: '1', content: `<@${me.id}> where is it? <:sad:12345>`, mentions: [me] },
      }),
      inbound: [{ ...seen, content: { text: '@spruce where is it? :sad:' } }],
    },
    {
      name: 'an answer to a message',
      body: frame({ type: 19, content: 'yes', message_reference: { message_id: '9', type: 0 } }),
      inbound: [{ ...seen, content: { text: 'yes' }, replyTo: '290926798999357250:9' }],
    },
    {
      name: 'words with a picture and a voice message',
      body: frame({
        content: 'broken',
        attachments: [
          file('cup.png', 'image/png'),
          { ...file('voice-message.ogg', 'audio/ogg'), duration_secs: 3.2 },
        ],
      }),
      inbound: [
        {
          ...seen,
          content: {
            text: 'broken',
            media: [
              {
                ...{ kind: 'image', url: file('cup.png', '').url, name: 'cup.png' },
                ...{ type: 'image/png', sizeBytes: 12 },
              },
              {
                ...{ kind: 'audio', url: file('voice-message.ogg', '').url, name: 'voice-message.ogg' },
                ...{ type: 'audio/ogg', sizeBytes: 12, durationMs: 3200 },
              },
            ],
          },
        },
      ],
    },
    {
      name: 'a message that is passed on',
      body: frame({
        message_reference: { message_id: '9', type: 1 },
        message_snapshots: [{ message: { content: 'what they wrote', attachments: [] } }],
      }),
      inbound: [{ ...seen, content: { text: 'what they wrote' } }],
    },
    {
      name: 'a sticker',
      body: frame({ sticker_items: [{ id: '1', name: 'Wave', format_type: 1 }] }),
      inbound: [{ ...seen, content: { unsupported: 'sticker Wave' } }],
    },
    {
      name: 'a change of words',
      body: frame({ content: 'new', edited_timestamp: '2026-07-11T17:28:00.000Z' }, 'MESSAGE_UPDATE'),
      inbound: [
        {
          ...{ kind: 'edited', vendorId: seen.vendorId, atMs: Date.parse('2026-07-11T17:28:00Z') },
          ...{ text: 'new', from },
        },
      ],
    },
    {
      name: 'a picture of a link that the vendor adds, and what bots say',
      body: frame({ content: 'https://x.example', embeds: [{}] }, 'MESSAGE_UPDATE'),
      inbound: [],
    },
    { name: 'what the bot itself says', body: frame({ author: me, content: 'hi' }), inbound: [] },
    {
      name: 'a tapped button',
      key: 'interaction:i1',
      body: interaction({ type: 3, data: { custom_id: '1:I want to return it', component_type: 2 } }),
      inbound: [
        { kind: 'tapped', from, thread, vendorId: 'interaction:i1', atMs: 0, say: 'I want to return it' },
      ],
    },
    {
      name: 'a command in a server, with its words',
      key: 'interaction:i1',
      body: interaction({
        ...{ type: 2, user: undefined, member: { user: author } },
        data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'Where is it?' }] },
      }),
      inbound: [
        {
          ...{ kind: 'message', from, thread, vendorId: 'interaction:i1', atMs: 0 },
          content: { text: 'Where is it?' },
        },
      ],
    },
  ],
  strange: [
    frame({ poll: { question: { text: 'tomorrow?' } } }),
    frame({ type: 99 }),
    frame({}, 'MESSAGE_OF_TOMORROW'),
  ],
  send: {
    accepts: { json: { id: '77', channel_id: 'thread-1' } },
    parts: [
      {
        part: { kind: 'text', text: 'hello @everyone' },
        requests: to({ content: 'hello @everyone' }),
        sent: { kind: 'sent', vendorId: 'thread-1:77', thread: { id: 'thread-1' } },
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: to({ content: 'Guide\nhttps://x.example/' }),
      },
      {
        part: {
          kind: 'buttons',
          buttons: [
            { does: 'say', label: '退', say: '退货' },
            { does: 'open', label: 'Shop', url: 'https://x.example/' },
          ],
        },
        requests: to({
          content: '1. 退\n2. Shop',
          components: [
            {
              type: 1,
              components: [
                { type: 2, style: 2, label: '退', custom_id: '0:退货' },
                { type: 2, style: 5, label: 'Shop', url: 'https://x.example/' },
              ],
            },
          ],
        }),
      },
      ...([picture, film, paper] as const).map((each, place) => ({
        part: { kind: (['image', 'video', 'file'] as const)[place] ?? 'file', file: each },
        requests: [{ url: '/api/v10/channels/thread-1/messages' }],
      })),
    ],
    refusals: [
      { name: 'a dead token', answer: no(401, 0), class: 'auth' },
      { name: 'somebody who takes no messages', answer: no(403, 50007), class: 'recipient-gone' },
      { name: 'no server in common', answer: no(403, 50278), class: 'recipient-gone' },
      { name: 'a channel that is gone', answer: no(404, 10003), class: 'recipient-gone' },
      { name: 'no right in the channel', answer: no(403, 50013), class: 'permission' },
      { name: 'too long', answer: no(400, 50035), class: 'content' },
      { name: 'too large', answer: no(413, 40005), class: 'content' },
      { name: 'too fast', answer: no(429, 0, { retry_after: 0.65, global: false }), class: 'rate' },
      { name: 'too many new conversations', answer: no(400, 40003), class: 'rate' },
      { name: 'a broken server', answer: { status: 502, text: 'bad gateway' }, class: 'transient' },
    ],
  },
};
