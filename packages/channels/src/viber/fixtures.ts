import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, linkTo, ourId, paper, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  authToken: '4453b6ac12345678-e02c5f12174805f9-daec9cbb5448c51f',
  senderName: 'Spruce',
  apiRoot: 'https://chatapi.viber.com',
};
const nowMs = 1_785_000_000_000;
const sign = (body: string): FixtureCall => ({
  headers: { 'x-viber-content-signature': hmac('sha256', settings.authToken, body, 'hex') },
  body,
});
const callback = (inside: string) =>
  `{"timestamp":1457764197627,"message_token":4912661846655238145,${inside}}`;
const sender = '"sender":{"id":"01234567890A=","name":"John","avatar":"https://a.example/","language":"en"}';
const from = { user: '01234567890A=', name: 'John', avatarUrl: 'https://a.example/', locale: 'en' };
const seen = { vendorId: '4912661846655238145', atMs: 1_457_764_197_627 } as const;
const to = (body: object) => [
  {
    url: '/pa/send_message',
    credentials: { 'x-viber-auth-token': settings.authToken },
    json: {
      receiver: 'user-1',
      min_api_version: 1,
      sender: { name: 'Spruce' },
      tracking_data: ourId,
      ...body,
    },
  },
];
const no = (status: number) => ({ json: { status, status_message: 'no' } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  handshakes: [
    {
      name: 'the try after the address is told',
      call: {
        headers: {
          'x-viber-content-signature': '707d4e545f8b4e693ce70df046097d510f76fcee0c49630c23ebb1f73a6be868',
        },
        body: '{"event":"webhook","timestamp":1457764197627,"message_token":241256543215}',
      },
      reply: { status: 200, type: 'text/plain; charset=utf-8', body: '' },
    },
  ],
  hook: {
    sign,
    bodyOf: (number) =>
      `{"event":"message","timestamp":1,"message_token":491266184665523814${number},${sender},"message":{"type":"text","text":"hi"}}`,
  },
  means: [
    {
      name: 'words under a number beyond 2⁵³',
      body: callback(`"event":"message",${sender},"message":{"type":"text","text":"привіт 😀"}`),
      inbound: [{ kind: 'message', from, ...seen, content: { text: 'привіт 😀' } }],
    },
    {
      name: 'a picture',
      body: callback(
        `"event":"message",${sender},"message":{"type":"picture","text":"broken","media":"https://cdn.example/1"}`,
      ),
      inbound: [
        {
          kind: 'message',
          from,
          ...seen,
          content: { media: [{ kind: 'image', url: 'https://cdn.example/1' }], text: 'broken' },
        },
      ],
    },
    {
      name: 'a place',
      body: callback(
        `"event":"message",${sender},"message":{"type":"location","location":{"lat":1.5,"lon":2.5}}`,
      ),
      inbound: [{ kind: 'message', from, ...seen, content: { location: { latitude: 1.5, longitude: 2.5 } } }],
    },
    {
      name: 'a chat that was opened',
      body: callback('"event":"conversation_started","user":{"id":"u"}'),
      inbound: [{ kind: 'opened', from: { user: 'u' }, by: 'entered', ...seen }],
    },
    {
      name: 'a reading',
      body: callback('"event":"seen","user_id":"u"'),
      inbound: [{ kind: 'status', status: 'read', ...seen }],
    },
    {
      name: 'a failure',
      body: callback('"event":"failed","user_id":"u","desc":"too old"'),
      inbound: [
        {
          kind: 'status',
          status: 'failed',
          ...seen,
          problem: { class: 'unknown', code: 'failed', detail: 'too old' },
        },
      ],
    },
    {
      name: 'a farewell',
      body: callback('"event":"unsubscribed","user_id":"u"'),
      inbound: [{ kind: 'left', user: 'u', atMs: seen.atMs }],
    },
  ],
  strange: [
    callback(`"event":"message",${sender},"message":{"type":"hologram"}`),
    callback('"event":"tomorrow","user_id":"u"'),
  ],
  send: {
    accepts: { text: '{"status":0,"status_message":"ok","message_token":5741311803571721087}' },
    parts: [
      {
        part: { kind: 'text', text: 'hi' },
        requests: to({ type: 'text', text: 'hi' }),
        sent: { kind: 'sent', vendorId: '5741311803571721087' },
      },
      {
        part: { kind: 'image', file: picture },
        requests: to({ type: 'picture', text: '', media: linkTo(picture) }),
      },
      { part: { kind: 'video', file: film }, requests: to({ type: 'video', media: linkTo(film), size: 7 }) },
      {
        part: { kind: 'file', file: paper },
        requests: to({ type: 'file', media: linkTo(paper), size: 7, file_name: 'bill.pdf' }),
      },
      {
        part: { kind: 'link', url: 'https://x.example/', title: 'Guide' },
        requests: to({ type: 'url', media: 'https://x.example/' }),
      },
    ],
    refusals: [
      { name: 'a dead token', answer: no(2), class: 'auth' },
      { name: 'bad data', answer: no(3), class: 'content' },
      { name: 'nobody there', answer: no(5), class: 'recipient-gone' },
      { name: 'not subscribed', answer: no(6), class: 'recipient-gone' },
      { name: 'too fast', answer: no(12), class: 'rate' },
      { name: 'a hiccup', answer: no(1), class: 'transient' },
      { name: 'a number nobody knows', answer: no(77), class: 'unknown' },
    ],
  },
};
