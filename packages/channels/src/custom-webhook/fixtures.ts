import { Webhook } from 'standardwebhooks';
import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, ourId, paper, picture } from '../../testing/samples.ts';

const settings = { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', url: 'https://shop.example/parley' };
const nowMs = 1_614_265_330_000;

function sign(body: string, at: number): FixtureCall {
  const sentAt = new Date(Math.floor(at / 1000) * 1000);
  return {
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(sentAt.getTime() / 1000),
      'webhook-signature': `v1,old= ${new Webhook(settings.secret).sign('msg_1', sentAt, body)}`,
    },
    body,
  };
}
const message = (inside: object) =>
  JSON.stringify({
    externalUserId: 'u-1',
    externalMessageId: 'm-1',
    sentAt: '2026-02-01T10:00:00Z',
    ...inside,
  });
const requests = [
  { url: 'https://shop.example/parley', headers: { 'webhook-id': ourId, 'webhook-signature': /^v1,/ } },
];
const title = 'Guide';
const button = { does: 'say', label: 'Return' } as const;

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) => message({ externalMessageId: `m-${number}`, text: 'hi' }),
    staleAfterMs: 300_000,
  },
  strange: ['{"externalUserId":"u","externalMessageId":"m-9","type":"hologram"}'],
  means: [
    {
      name: 'words and a file of somebody with a name',
      body: message({
        text: '你好',
        media: [{ url: 'https://cdn.example/1', mime: 'image/png', name: 'a.png' }],
        contact: { name: 'Lin' },
        replyTo: 'm-0',
      }),
      key: 'm-1',
      inbound: [
        {
          kind: 'message',
          from: { user: 'u-1', name: 'Lin' },
          vendorId: 'm-1',
          atMs: 0,
          content: {
            text: '你好',
            media: [{ kind: 'image', url: 'https://cdn.example/1', type: 'image/png', name: 'a.png' }],
          },
          replyTo: 'm-0',
        },
      ],
    },
  ],
  send: {
    accepts: { status: 204 },
    isIdempotent: true,
    parts: [
      { part: { kind: 'text', text: 'hi' }, requests, sent: { kind: 'sent', vendorId: ourId } },
      { part: { kind: 'image', file: picture }, requests },
      { part: { kind: 'video', file: film }, requests },
      { part: { kind: 'file', file: paper }, requests },
      { part: { kind: 'link', url: 'https://x.example/', title }, requests },
      { part: { kind: 'card', title }, requests },
      { part: { kind: 'carousel', cards: [{ title }] }, requests },
      { part: { kind: 'buttons', buttons: [button] }, requests },
      {
        part: {
          kind: 'form',
          title,
          send: 'Send',
          fields: [{ kind: 'text', name: 'a', label: 'A', required: true }],
        },
        requests,
      },
      { part: { kind: 'steps', steps: [{ title }] }, requests },
    ],
    refusals: [
      { name: 'no right', answer: { status: 401, text: 'no' }, class: 'auth' },
      { name: 'no more wanted', answer: { status: 410, text: 'gone' }, class: 'permission' },
      {
        name: 'a redirect',
        answer: { status: 302, headers: { location: 'http://127.0.0.1/' } },
        class: 'permission',
      },
      { name: 'too much', answer: { status: 413, text: 'no' }, class: 'content' },
      { name: 'too fast', answer: { status: 429, headers: { 'retry-after': '2' } }, class: 'rate' },
      { name: 'a broken server', answer: { status: 500, text: 'no' }, class: 'transient' },
    ],
  },
};
