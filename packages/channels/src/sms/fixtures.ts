import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { film, linkTo, picture } from '../../testing/samples.ts';
import { hmac } from '../../transport/signatures.ts';

const settings = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: '12345',
  from: '+18005551212',
  apiRoot: 'https://api.twilio.com',
};
const nowMs = 1_785_000_000_000;
const hookUrl = 'https://parley.example/hooks/cha_test/secret';

function sign(body: string): FixtureCall {
  const form = new URLSearchParams(body);
  const values = [...form.keys()].toSorted().map((name) => name + form.get(name));
  return {
    headers: { 'x-twilio-signature': hmac('sha1', settings.authToken, hookUrl + values.join(''), 'base64') },
    body,
  };
}
const form = (values: Record<string, string>) => new URLSearchParams(values).toString();
const message = (values: Record<string, string>) =>
  form({
    MessageSid: 'SM1',
    AccountSid: settings.accountSid,
    From: '+14158675309',
    To: settings.from,
    NumMedia: '0',
    Body: '',
    ...values,
  });
const seen = {
  kind: 'message',
  from: { user: '+14158675309', phone: '+14158675309' },
  vendorId: 'SM1',
  atMs: 0,
} as const;
const url = `/2010-04-01/Accounts/${settings.accountSid}/Messages.json`;
const no = (status: number, code: number) => ({ status, json: { code, message: 'no' } });

export const fixtures: ChannelFixtures = {
  settings,
  nowMs,
  hook: {
    sign,
    bodyOf: (number) => message({ MessageSid: `SM${number}`, Body: 'hi' }),
  },
  means: [
    {
      name: 'words',
      body: message({ Body: '你好 😀' }),
      inbound: [{ ...seen, content: { text: '你好 😀' } }],
    },
    {
      name: 'a picture',
      body: message({
        NumMedia: '1',
        MediaUrl0: 'https://api.twilio.com/m',
        MediaContentType0: 'image/jpeg',
      }),
      inbound: [
        {
          ...seen,
          content: { media: [{ kind: 'image', id: 'https://api.twilio.com/m', type: 'image/jpeg' }] },
        },
      ],
    },
    {
      name: 'a farewell',
      body: message({ Body: 'STOP', OptOutType: 'STOP' }),
      inbound: [{ kind: 'left', user: '+14158675309', atMs: 0 }],
    },
    {
      name: 'a delivery',
      body: form({ MessageSid: 'SM2', MessageStatus: 'delivered' }),
      inbound: [{ kind: 'status', vendorId: 'SM2', status: 'delivered', atMs: 0 }],
    },
    {
      name: 'a failure with the reason',
      body: form({ MessageSid: 'SM2', MessageStatus: 'undelivered', ErrorCode: '30003' }),
      inbound: [
        {
          kind: 'status',
          vendorId: 'SM2',
          status: 'failed',
          atMs: 0,
          problem: { class: 'recipient-gone', code: '30003', detail: 'undelivered' },
        },
      ],
    },
  ],
  strange: [message({}), form({ MessageSid: 'SM2', MessageStatus: 'queued' })],
  send: {
    accepts: { status: 201, json: { sid: 'SM9', status: 'queued' } },
    parts: [
      {
        part: { kind: 'text', text: 'hi' },
        requests: [
          {
            url,
            credentials: { authorization: /^Basic / },
            form: { To: 'user-1', From: settings.from, Body: 'hi', StatusCallback: hookUrl },
          },
        ],
        sent: { kind: 'sent', vendorId: 'SM9' },
      },
      { part: { kind: 'image', file: picture }, requests: [{ url, form: { MediaUrl: linkTo(picture) } }] },
      { part: { kind: 'video', file: film }, requests: [{ url, form: { MediaUrl: linkTo(film) } }] },
    ],
    refusals: [
      { name: 'a dead token', answer: no(401, 20003), class: 'auth' },
      { name: 'too fast', answer: no(429, 20429), class: 'rate' },
      { name: 'somebody who said STOP', answer: no(400, 21610), class: 'recipient-gone' },
      { name: 'too long', answer: no(400, 21617), class: 'content' },
      { name: 'a region that is not allowed', answer: no(400, 21408), class: 'permission' },
      { name: 'a number nobody knows', answer: no(400, 99999), class: 'unknown' },
      { name: 'a broken server', answer: { status: 503, text: 'no' }, class: 'transient' },
    ],
  },
};
