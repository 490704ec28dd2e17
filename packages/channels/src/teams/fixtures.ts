import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';

const settings = {
  appId: '11111111-2222-3333-4444-555555555555',
  appSecret: 'a-secret-that-opens-nothing',
  tenantId: '66666666-7777-8888-9999-000000000000',
  keysUrl: 'https://login.botframework.com/v1/.well-known/keys',
  loginRoot: 'https://login.microsoftonline.com',
  serviceRoot: 'https://smba.trafficmanager.net',
};
const nowMs = 1_785_000_000_000;
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const privateKey = createPrivateKey(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const publicKey = createPublicKey(privateKey).export({ format: 'jwk' });
const keys = JSON.stringify({
  keys: [{ ...publicKey, kid: 'k-1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }],
});
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function tokenAt(at: number): string {
  const nowS = Math.floor(at / 1000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: settings.appId,
    nbf: nowS,
    exp: nowS + 600,
    serviceurl: serviceUrl,
  };
  const signed = `${part({ alg: 'RS256', kid: 'k-1' })}.${part(claims)}`;
  return `${signed}.${signBytes('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}
const sign = (body: string, at: number): FixtureCall => ({
  headers: { authorization: `Bearer ${tokenAt(at)}` },
  body,
});
const activity = (inside: object) =>
  JSON.stringify({
    type: 'message',
    id: '1485983408511',
    timestamp: '2026-02-01T21:10:07Z',
    serviceUrl,
    channelId: 'msteams',
    from: { id: '29:1Xo', name: 'Nina', aadObjectId: 'dir-1' },
    conversation: { conversationType: 'personal', tenantId: 't', id: 'a:17I0' },
    recipient: { id: '28:app' },
    ...inside,
  });
const context = { service: serviceUrl, conversation: 'a:17I0' };
const from = { user: '29:1Xo', name: 'Nina', aliases: ['dir-1'] };
const seen = {
  kind: 'message',
  from,
  thread: { context },
  vendorId: '1485983408511',
  atMs: 1_769_980_207_000,
} as const;

const to = (text: string) => [
  {
    url: 'https://smba.trafficmanager.net/emea/v3/conversations/a%3A17I0/activities',
    credentials: { authorization: 'Bearer tok' },
    json: { type: 'message', textFormat: 'plain', text },
  },
];
const no = (status: number, code: string) => ({ status, json: { error: { code, message: 'no' } } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    keys,
    bodyOf: (number) => activity({ id: String(number), text: 'hi' }),
    // The token is for a service, not for what is said.
    unsigned: { body: 'all' },
    staleAfterMs: 900_000,
  },
  means: [
    {
      name: 'words to the bot',
      body: activity({ text: '<at>Bot</at> 你好 😀' }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'words in a group',
      body: activity({ text: 'hi', conversation: { conversationType: 'groupChat', id: '19:g' } }),
      inbound: [
        {
          ...seen,
          thread: { id: '19:g', context: { service: serviceUrl, conversation: '19:g' } },
          content: { text: 'hi' },
        },
      ],
    },
    {
      name: 'a file and a picture',
      body: activity({
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name: 'a.pdf',
            content: { downloadUrl: 'https://share.example/a' },
          },
          { contentType: 'image/png', contentUrl: 'https://smba.trafficmanager.net/emea/v3/a' },
        ],
      }),
      inbound: [
        {
          ...seen,
          content: {
            media: [
              { kind: 'file', url: 'https://share.example/a', name: 'a.pdf' },
              { kind: 'image', id: 'https://smba.trafficmanager.net/emea/v3/a', type: 'image/png' },
            ],
          },
        },
      ],
    },
    {
      name: 'a change of words',
      body: activity({ type: 'messageUpdate', text: 'new' }),
      inbound: [{ kind: 'edited', vendorId: seen.vendorId, atMs: seen.atMs, text: 'new', from }],
    },
    {
      name: 'a message taken back',
      body: activity({ type: 'messageDelete' }),
      inbound: [{ kind: 'recalled', vendorId: seen.vendorId, atMs: seen.atMs, from }],
    },
    {
      name: 'an app that was taken out',
      body: activity({ type: 'installationUpdate', action: 'remove' }),
      inbound: [{ kind: 'left', user: '29:1Xo', atMs: seen.atMs }],
    },
  ],
  strange: [
    activity({ attachments: [{ contentType: 'application/hologram' }] }),
    activity({ type: 'tomorrow' }),
  ],
  send: {
    to: { user: '29:1Xo', thread: { context } },
    accepts: { json: { id: '9' } },
    also: [{ url: '/oauth2/v2.0/token', answer: { json: { access_token: 'tok', expires_in: 3600 } } }],
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: to('你好'),
        sent: { kind: 'sent', vendorId: '9' },
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: to('Guide\nhttps://x.example/'),
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(401, 'Unauthorized'), class: 'auth' },
      {
        name: 'a bot that was taken out',
        answer: no(403, 'BotNotInConversationRoster'),
        class: 'recipient-gone',
      },
      { name: 'a missing right', answer: no(403, 'Forbidden'), class: 'permission' },
      { name: 'too long', answer: no(413, 'MessageSizeTooBig'), class: 'content' },
      { name: 'too fast', answer: no(429, 'TooManyRequests'), class: 'rate' },
      { name: 'a write that came in between', answer: no(412, 'PreconditionFailed'), class: 'transient' },
      { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
    ],
  },
};
