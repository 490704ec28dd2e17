import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { sortedSha1 } from '../../transport/signatures.ts';

const settings = {
  appSecret: 'xyz123xyz',
  accessToken: 'a-token-that-opens-nothing',
  apiRoot: 'https://m.api.weibo.com',
  uploadRoot: 'https://upload.api.weibo.com',
};
const nowMs = 1_397_022_061_823;

function sign(body: string, at: number): FixtureCall {
  const [timestamp, nonce] = [String(at), '57155157'];
  return { query: { timestamp, nonce, signature: sortedSha1(settings.appSecret, timestamp, nonce) }, body };
}
const message = (inside: string) =>
  `{"receiver_id":1902538057,"sender_id":2489518277,"created_at":"Mon Jul 16 18:09:20 +0800 2012",${inside}}`;
const seen = {
  kind: 'message',
  from: { user: '2489518277' },
  vendorId: 'key-1',
  atMs: 1_342_433_360_000,
} as const;
const url = '/2/messages/reply.json';
const no = (code: number, status = 400) => ({ status, json: { error_code: code, error: 'no' } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the published signature',
      call: {
        method: 'GET',
        query: {
          signature: '90e4c22c90a58f26526c2dd5b6c56c8822edeaa1',
          timestamp: '1397022061823',
          nonce: '57155157',
          echostr: 'hi',
        },
      },
      reply: { status: 200, type: 'text/plain; charset=utf-8', body: 'hi' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) => message(`"type":"text","text":"hi ${number}","data":{}`),
    unsigned: { body: 'all' },
    staleAfterMs: 300_000,
  },
  afterRemoval: 200,
  means: [
    {
      name: 'words',
      body: message('"type":"text","text":"在吗😀","data":{}'),
      inbound: [{ ...seen, content: { text: '在吗😀' } }],
    },
    {
      name: 'a picture under an id beyond 2⁵³',
      body: message('"type":"image","text":"pic","data":{"vfid":821804459,"tovfid":23456789012345678}'),
      inbound: [{ ...seen, content: { media: [{ kind: 'image', id: '23456789012345678' }] } }],
    },
    {
      name: 'a place',
      body: message('"type":"position","text":"","data":{"longitude":"116.3","latitude":"39.9"}'),
      inbound: [{ ...seen, content: { location: { latitude: 39.9, longitude: 116.3 } } }],
    },
    {
      name: 'a follow',
      body: message('"type":"event","text":"","data":{"subtype":"follow"}'),
      inbound: [{ kind: 'opened', from: seen.from, by: 'followed', vendorId: 'key-1', atMs: seen.atMs }],
    },
    {
      name: 'somebody who leaves',
      body: message('"type":"event","text":"","data":{"subtype":"unfollow"}'),
      inbound: [{ kind: 'left', user: '2489518277', atMs: seen.atMs }],
    },
  ],
  strange: [
    message('"type":"hologram","text":"","data":{}'),
    message('"type":"event","data":{"subtype":"tomorrow"}'),
  ],
  send: {
    accepts: { json: { result: true } },
    parts: [
      {
        part: { kind: 'text', text: '你好' },
        requests: [
          {
            url,
            form: {
              type: 'text',
              receiver_id: 'user-1',
              data: encodeURIComponent('{"text":"你好"}'),
              save_sender_box: '1',
            },
          },
        ],
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: [{ url, form: { type: 'articles' } }],
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(21327), class: 'auth' },
      { name: 'too late', answer: no(26403), class: 'window-closed' },
      { name: 'too fast', answer: no(10023), class: 'rate' },
      { name: 'a number nobody knows', answer: no(99), class: 'unknown' },
      { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
    ],
  },
};
