import { sealEnvelope } from '../transport/sealed-envelope.ts';
import type { ChannelFixtures, FixtureCall } from './fixtures.ts';

/** The keys of WeCom's published calls. */
export const qySettings = {
  corpId: 'wx5823bf96d3bd56c7',
  secret: 'a-secret-that-opens-nothing',
  token: 'QDG6eK',
  aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  apiRoot: 'https://qyapi.weixin.qq.com',
};
const keys = { token: qySettings.token, aesKey: qySettings.aesKey, receiver: qySettings.corpId };

function sign(body: string, at: number): FixtureCall {
  const [timestamp, nonce] = [String(Math.floor(at / 1000)), '1372623149'];
  const { sealed, signature } = sealEnvelope(body, keys, { timestamp, nonce });
  return {
    query: { timestamp, nonce, msg_signature: signature },
    body: `<xml><ToUserName>${qySettings.corpId}</ToUserName><AgentID>218</AgentID><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`,
  };
}

export const qyNowMs = 1_409_659_813_000;
export const qyHandshakes: NonNullable<ChannelFixtures['handshakes']> = [
  {
    name: 'the sealed echo',
    call: {
      method: 'GET',
      query: {
        msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
        timestamp: '1409659589',
        nonce: '263014780',
        echostr: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
      },
    },
    reply: { status: 200, type: 'text/plain', body: '1616140317555161061' },
  },
];
export const qyHook = {
  sign,
  // What surrounds the sealed text is not signed.
  unsigned: { body: 'ends' },
  staleAfterMs: 300_000,
  vectors: [
    {
      name: 'a sealed message',
      call: {
        query: {
          timestamp: '1409659813',
          nonce: '1372623149',
          msg_signature: '477715d11cdb4164915debcba66cb864d751f3e6',
        },
        body: `<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA[RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==]]></Encrypt></xml>`,
      },
    },
  ],
} as const;

export const qyAlso: NonNullable<NonNullable<ChannelFixtures['send']>['also']> = [
  { url: '/cgi-bin/gettoken', answer: { json: { errcode: 0, access_token: 'tok', expires_in: 7200 } } },
  { url: '/cgi-bin/media/upload', answer: { json: { errcode: 0, media_id: 'mid' } } },
];
export const qyRefusals: NonNullable<ChannelFixtures['send']>['refusals'] = [
  { name: 'busy', answer: { json: { errcode: -1 } }, class: 'transient' },
  { name: 'a dead token', answer: { json: { errcode: 42001 } }, class: 'auth' },
  { name: 'an address that is not trusted', answer: { json: { errcode: 60020 } }, class: 'permission' },
  { name: 'too fast', answer: { json: { errcode: 45009 } }, class: 'rate' },
  { name: 'nobody there', answer: { json: { errcode: 81013 } }, class: 'recipient-gone' },
  { name: 'a number nobody knows', answer: { json: { errcode: 1 } }, class: 'unknown' },
  { name: 'a broken gateway', answer: { status: 502, text: 'no' }, class: 'transient' },
];
