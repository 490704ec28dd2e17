import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { ourId } from '../../testing/samples.ts';

const settings = {
  cspId: 'csp-of-nobody',
  secret: 'YXBwbGUtc2hhcmVkLXNlY3JldC0zMi1ieXRlcy1sb25nISE=',
  businessId: 'business-of-nobody',
  apiRoot: 'https://mspgw.push.apple.com',
};
const nowMs = 1_700_000_000_000;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function tokenAt(at: number): string {
  const signed = `${part({ alg: 'HS256' })}.${part({ iss: 'apple', aud: settings.cspId, iat: Math.floor(at / 1000) })}`;
  const key = Buffer.from(settings.secret, 'base64');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
const sign = (body: string, at: number): FixtureCall => ({
  headers: { authorization: `Bearer ${tokenAt(at)}`, 'source-id': 'urn:mbid:1' },
  body: gzipSync(body),
});
const message = (inside: object) =>
  JSON.stringify({ v: 1, id: 'm-1', sourceId: 'urn:mbid:1', locale: 'zh_CN', ...inside });
const seen = {
  kind: 'message',
  from: { user: 'urn:mbid:1', locale: 'zh-CN' },
  vendorId: 'key-1',
  atMs: 0,
} as const;

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) => message({ id: `m-${number}`, type: 'text', body: 'hi' }),
    // The token proves who calls, not what is said.
    unsigned: { body: 'all', headers: ['source-id'] },
    staleAfterMs: 330_000,
  },
  means: [
    {
      name: 'words',
      body: message({ type: 'text', body: '你好 😀' }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'words with an attachment',
      body: message({ type: 'text', body: 'broken \ufffc', attachments: [{ name: 'a.png' }] }),
      inbound: [{ ...seen, content: { text: 'broken', unsupported: 'attachment' } }],
    },
    {
      name: 'typing',
      body: message({ type: 'typing_start' }),
      inbound: [{ kind: 'typing', from: seen.from, isTyping: true }],
    },
    {
      name: 'a thread that was deleted',
      body: message({ type: 'close' }),
      inbound: [{ kind: 'left', user: 'urn:mbid:1', atMs: 0 }],
    },
  ],
  strange: [message({ type: 'hologram' })],
  send: {
    accepts: { status: 200 },
    isIdempotent: true,
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [
          {
            url: '/v1/message',
            credentials: { authorization: /^Bearer / },
            headers: { id: ourId, 'source-id': settings.businessId, 'destination-id': 'user-1' },
            json: {
              v: 1,
              type: 'text',
              id: ourId,
              sourceId: settings.businessId,
              destinationId: 'user-1',
              body: '你好',
            },
          },
        ],
        sent: { kind: 'sent', vendorId: ourId },
      },
    ],
    refusals: [
      { name: 'a dead secret', answer: { status: 401, text: 'no' }, class: 'auth' },
      { name: 'a missing right', answer: { status: 403, text: 'no' }, class: 'permission' },
      { name: 'a thread that is gone', answer: { status: 410, text: 'no' }, class: 'recipient-gone' },
      { name: 'a bad message', answer: { status: 400, text: 'no' }, class: 'content' },
      { name: 'too fast', answer: { status: 429, text: 'no' }, class: 'rate' },
      { name: 'a broken server', answer: { status: 500, text: 'no' }, class: 'transient' },
    ],
  },
};
